package pincite.english;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the forms of an English word together, lightly: "inspected", "inspections" and "inspecting" are one. */
public final class Stem {

    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of("ation", "ment", "ing", "ion", "ed", "ly", "al");
    private static final List<String> NO_PLURALS = List.of("ss", "us", "is");
    private static final String VOWELS = "aeiouy";

    private Stem() {
    }

    /** @param lower in lower case */
    public static String of(String lower) {
        return withoutLastE(withoutEnding(withoutEnding(singular(Possessive.without(lower)))));
    }

    /** @param lower each in lower case */
    public static Set<String> ofEach(String... lower) {
        return Arrays.stream(lower).map(Stem::of).collect(Collectors.toUnmodifiableSet());
    }

    static String singular(String word) {
        if (word.length() > SHORTEST + 1 && (word.endsWith("ies") || word.endsWith("ied"))) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return isPlural(word) ? word.substring(0, word.length() - 1) : word;
    }

    /** By its ending alone. */
    static boolean isPlural(String lower) {
        return lower.length() > SHORTEST && lower.endsWith("s") && NO_PLURALS.stream().noneMatch(lower::endsWith);
    }

    private static String withoutEnding(String word) {
        return ENDINGS.stream().filter(ending -> leavesAWord(word, ending)).findFirst()
                .map(ending -> undoubled(word.substring(0, word.length() - ending.length()))).orElse(word);
    }

    private static boolean leavesAWord(String word, String ending) {
        int left = word.length() - ending.length();
        return left >= SHORTEST && word.endsWith(ending)
                && word.substring(0, left).chars().anyMatch(letter -> VOWELS.indexOf(letter) >= 0);
    }

    /** "stopp" is "stop"; "fill" stays, as it is "fill" wherever it stands. */
    private static String undoubled(String word) {
        int last = word.length() - 1;
        boolean isDouble = last > SHORTEST - 1 && word.charAt(last) == word.charAt(last - 1);
        return isDouble ? word.substring(0, last) : word;
    }

    private static String withoutLastE(String word) {
        var undoubled = undoubled(word);
        return undoubled.length() > SHORTEST && undoubled.endsWith("e")
                ? undoubled.substring(0, undoubled.length() - 1)
                : undoubled;
    }
}
