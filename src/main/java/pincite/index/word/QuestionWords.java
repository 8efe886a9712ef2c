package pincite.index.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import pincite.index.Term;
import pincite.index.word.Analysis.Word;

/** The words of a question as an index is asked for them. */
public final class QuestionWords {

    /** A question of more different words is answered by its first ones. */
    private static final int MOST = 256;

    private final String text;
    private final List<Word> words;

    public QuestionWords(String text) {
        this.text = text;
        this.words = Analysis.words(Analysis.SEARCHED, text);
    }

    /** Every term of which the others ask how common it is, each once. */
    public Set<String> all() {
        var all = new LinkedHashSet<String>();
        words.forEach(word -> all.add(word.term()));
        return all;
    }

    /** "U.S." asks for what "US" does: its letters are looked for only where no passage has it as one word. */
    public List<String> asked(PassageFrequencies frequencies) {
        var asked = new LinkedHashSet<String>();
        for (var word : words) {
            if (word.term().length() > 1 || !isKnownWithin(word, frequencies)) {
                asked.add(word.term());
            }
        }
        return asked.stream().limit(MOST).toList();
    }

    private boolean isKnownWithin(Word letter, PassageFrequencies frequencies) {
        return words.stream().anyMatch(word -> word.term().length() > 1 && letter.isPartOf(word)
                && frequencies.passages(word.term()) > 0);
    }

    /** In their order, each part of a word by itself. */
    public List<Term> terms(PassageFrequencies frequencies) {
        var terms = new ArrayList<Term>();
        for (var part : Analysis.words(Analysis.PARTS, text)) {
            var surface = text.substring(part.start(), part.end());
            terms.add(new Term(surface, part.start(), part.end(), ownPassages(part, frequencies)));
        }
        return terms;
    }

    /** By itself or, as "US" has those of "U.S.", without a sign. */
    private int ownPassages(Word part, PassageFrequencies frequencies) {
        return words.stream().filter(part::isPartOf).mapToInt(word -> frequencies.ownPassages(word.term())).max()
                .orElse(0);
    }
}
