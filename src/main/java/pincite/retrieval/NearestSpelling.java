package pincite.retrieval;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;

import pincite.index.Spellings;
import pincite.index.Spellings.Spelling;

/**
 * The name that a word was meant to be, or the longer word with one edit: with one letter more or less, in words of at least five also another or two exchanged, in
 * words of at least seven two of these. Names are compared one by one, which costs less than a Levenshtein automaton: that one takes
 * milliseconds to make.
 */
final class NearestSpelling {

    private static final int SHORTEST = 3;
    /** Up to here another letter makes another name: "Saud" is not "Said". */
    private static final int SHORT = 4;
    /** From here on a word may have two edits. */
    private static final int LONG = 7;
    private static final int MOST_EDITS = 2;
    /** Beyond is hardly a name. */
    private static final int LONGEST = 40;

    private static final Comparator<Near> NEAREST_FIRST = Comparator.comparingInt(Near::edits)
            .thenComparing(Comparator.comparingInt((Near near) -> near.name.passages()).reversed())
            .thenComparing(near -> near.name.written());

    private NearestSpelling() {
    }

    /** @param isPossible as far as its case tells */
    static Optional<String> among(Spellings spellings, Predicate<Spelling> isPossible) {
        var word = spellings.folded();
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return Optional.empty();
        }
        return spellings.names().stream().filter(isPossible)
                .filter(name -> Math.abs(name.folded().length() - word.length()) <= MOST_EDITS)
                .map(name -> new Near(name, Edits.between(word, name.folded()))).filter(near -> near.isMeant(word))
                .min(NEAREST_FIRST).map(near -> near.name.written());
    }

    /** A name, and how far a word is from it. */
    private record Near(Spelling name, int edits) {

        boolean isMeant(String word) {
            if (!name.isName()) {
                return edits == 1;
            }
            if (word.length() <= SHORT) {
                return edits == 1 && name.folded().length() != word.length();
            }
            return edits <= (word.length() < LONG ? 1 : MOST_EDITS);
        }
    }
}
