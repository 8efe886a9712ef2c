package pincite.english.grammar;

/** As Universal Dependencies names them, see universaldependencies.org/u/pos. */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Of two in one word, as in "it's", the first. */
    static PartOfSpeech of(String tag) {
        int plus = tag.indexOf('+');
        return valueOf(plus < 0 ? tag : tag.substring(0, plus));
    }
}
