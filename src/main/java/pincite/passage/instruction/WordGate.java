package pincite.passage.instruction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lets a text through that has one of some words, so that what is slow looks at few. */
record WordGate(Set<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static WordGate of(String words) {
        return new WordGate(Set.of(words.split(" ")));
    }

    boolean lets(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT))).anyMatch(words::contains);
    }
}
