package pincite.evaluation.metric;

import java.util.Locale;
import java.util.regex.Pattern;

import pincite.evaluation.text.Expression;

/** Looks for words in a text as a person would: whole words, whatever their case, punctuation and typography. */
public final class WordSearch {

    private static final String REGULAR_EXPRESSION = "re:";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private WordSearch() {
    }

    /** @param phrase words; a regular expression where it starts with {@code re:} */
    public static boolean holds(String text, String phrase) {
        return phrase.startsWith(REGULAR_EXPRESSION)
                ? Expression.of(phrase.substring(REGULAR_EXPRESSION.length())).isFoundIn(text)
                : words(text).contains(words(phrase));
    }

    private static String words(String text) {
        return " " + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }
}
