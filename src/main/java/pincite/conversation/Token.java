package pincite.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import pincite.english.Stem;

/**
 * A word of a question or a statement.
 *
 * @param start in UTF-16 units
 */
record Token(String text, int start, int end) {

    /** With the signs that stand inside a word: "U.S", "didn't", "mid-June". */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:['’.,–-][\\p{L}\\p{N}]++)*+");

    static List<Token> in(String text) {
        return WORD.matcher(text).results().map(found -> new Token(found.group(), found.start(), found.end())).toList();
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    String stem() {
        return Stem.of(lower());
    }

    boolean isOneOf(Iterable<String> words) {
        for (var word : words) {
            if (word.equals(lower())) {
                return true;
            }
        }
        return false;
    }
}
