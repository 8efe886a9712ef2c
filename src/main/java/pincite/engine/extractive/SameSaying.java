package pincite.engine.extractive;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import pincite.english.Word;
import pincite.english.Words;

/**
 * Whether two sentences say the same: most words of the shorter one are in the longer one, and no figure differs. Token vectors are no
 * help here; in one context those of different words are too much alike.
 */
final class SameSaying {

    /** Of the shorter one's words. */
    private static final double MOST = 0.7;
    private static final int SHORT_WORD = 3;

    private SameSaying() {
    }

    static boolean of(String one, String other) {
        var words = words(one);
        var otherWords = words(other);
        var shared = new HashSet<>(words);
        shared.retainAll(otherWords);
        return shared.size() >= MOST * Math.max(1, Math.min(words.size(), otherWords.size()))
                && figuresAgree(words, otherWords);
    }

    private static boolean figuresAgree(Set<String> words, Set<String> otherWords) {
        var figures = figures(words);
        var otherFigures = figures(otherWords);
        return figures.containsAll(otherFigures) || otherFigures.containsAll(figures);
    }

    private static Set<String> figures(Set<String> words) {
        return words.stream().filter(word -> Character.isDigit(word.charAt(0))).collect(Collectors.toSet());
    }

    private static Set<String> words(String sentence) {
        return Words.of(sentence).all().stream()
                .filter(word -> word.lower().length() > SHORT_WORD || word.isFigure())
                .map(Word::lower).collect(Collectors.toSet());
    }
}
