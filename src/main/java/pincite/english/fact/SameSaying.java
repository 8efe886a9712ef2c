package pincite.english.fact;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.english.Word;
import pincite.english.Words;

/**
 * Whether two sentences say the same: most words of the shorter one are in the longer one, they deny the same, and no number
 * differs. Token vectors are no help here; in one context those of different words are too much alike.
 */
public final class SameSaying {

    /** Of the shorter one's words. */
    private static final double MOST = 0.7;
    private static final int SHORT_WORD = 3;

    private SameSaying() {
    }

    public static boolean of(String one, String other) {
        var words = words(one);
        var otherWords = words(other);
        var shared = new HashSet<>(words);
        shared.retainAll(otherWords);
        return shared.size() >= MOST * Math.max(1, Math.min(words.size(), otherWords.size()))
                && agree(Facts.of(one), Facts.of(other));
    }

    /** "Was not granted" says what "was denied" does. */
    private static boolean agree(Facts one, Facts other) {
        boolean isDeniedByOne = one.denials() % 2 != other.denials() % 2;
        return one.numbersAgree(other) && isDeniedByOne == one.isOpposite(other);
    }

    private static Set<String> words(String sentence) {
        return Words.of(sentence).all().stream()
                .filter(word -> word.lower().length() > SHORT_WORD || word.isFigure())
                .map(Word::lower).collect(Collectors.toSet());
    }
}
