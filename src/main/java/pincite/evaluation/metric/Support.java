package pincite.evaluation.metric;

import java.util.Set;

import pincite.english.FoldedText;

/** Judges whether a statement follows from passages; ALCE asks a language model, a deterministic judge is here. */
@FunctionalInterface
public interface Support {

    /** @param passages the texts of all cited passages, joined */
    boolean supports(String passages, String statement);

    /** Every word of the statement occurs in the passages; case, punctuation and articles do not count. */
    static Support everyWord() {
        return (passages, statement) -> {
            var words = WordOverlap.words(FoldedText.fold(statement));
            return !words.isEmpty() && Set.copyOf(WordOverlap.words(FoldedText.fold(passages))).containsAll(words);
        };
    }
}
