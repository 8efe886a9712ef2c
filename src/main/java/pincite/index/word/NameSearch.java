package pincite.index.word;

import java.util.List;
import java.util.function.Function;

import pincite.index.Spellings;
import pincite.index.Spellings.Spelling;
import pincite.index.word.Analysis.Word;

/**
 * Finds the names that may be meant by a word that nobody wrote.
 *
 * @param beginning the names of the index whose folded form begins with a letter
 */
public record NameSearch(PassageFrequencies frequencies, Function<String, List<Spelling>> beginning) {

    /** Of a word that a passage or a title has with another ending, only the names that are that word; none where it has just this one. */
    public Spellings spellings(String unknown) {
        var spelt = Analysis.words(Analysis.SPELT, unknown);
        if (spelt.size() != 1) {
            return Spellings.NONE;
        }
        var folded = spelt.get(0).term();
        var spellings = beginning.apply(folded.substring(0, folded.offsetByCodePoints(0, 1)));
        var meant = isKnown(unknown) ? ofStem(unknown, folded, spellings) : spellings;
        return meant.isEmpty() && isKnown(unknown) ? Spellings.NONE : new Spellings(folded, meant);
    }

    private static List<Spelling> ofStem(String word, String folded, List<Spelling> spellings) {
        boolean isWritten = spellings.stream().anyMatch(name -> name.folded().equals(folded));
        return isWritten
                ? List.of()
                : spellings.stream().filter(name -> name.isName() && stems(name.written()).equals(stems(word)))
                        .toList();
    }

    private boolean isKnown(String word) {
        return Analysis.words(Analysis.SEARCHED, word).stream()
                .anyMatch(part -> frequencies.passages(part.term()) > 0);
    }

    private static List<String> stems(String text) {
        return Analysis.words(Analysis.PARTS, text).stream().map(Word::term).toList();
    }
}
