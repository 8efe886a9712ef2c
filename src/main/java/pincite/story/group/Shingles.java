package pincite.story.group;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Every three words of a text that follow each other, as numbers (Broder 1997): what is cut or lightly edited keeps most of them.
 *
 * @param all in ascending order, none twice
 */
record Shingles(int[] all) {

    private static final int WORDS = 3;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]++");
    /** One of so many finds copies; whether a text is one is told by all. */
    private static final int SAMPLED = 4;

    static Shingles of(String text) {
        var words = words(text);
        return new Shingles(IntStream.rangeClosed(0, words.length - WORDS)
                .map(start -> (31 * words[start] + words[start + 1]) * 31 + words[start + 2]).sorted().distinct()
                .toArray());
    }

    private static int[] words(String text) {
        return SIGNS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
                .mapToInt(String::hashCode).toArray();
    }

    int size() {
        return all.length;
    }

    IntStream sampled() {
        return Arrays.stream(all).filter(shingle -> Math.floorMod(shingle, SAMPLED) == 0);
    }

    /** How much of it stands in the other one, from 0 to 1. */
    double shareIn(Shingles other) {
        long shared = Arrays.stream(all).filter(shingle -> Arrays.binarySearch(other.all, shingle) >= 0).count();
        return all.length == 0 ? 0 : (double) shared / all.length;
    }
}
