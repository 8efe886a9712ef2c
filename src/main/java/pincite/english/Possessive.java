package pincite.english;

import java.util.regex.Pattern;

/** The ending by which a word owns what follows: "Google's" is Google. */
public final class Possessive {

    private static final Pattern ENDING = Pattern.compile("['’＇][sS]$");

    private Possessive() {
    }

    public static String without(String word) {
        return ENDING.matcher(word).replaceFirst("");
    }
}
