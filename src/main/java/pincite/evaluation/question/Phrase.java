package pincite.evaluation.question;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Words to look for in a text: in either case, or, after {@code re:}, a regular expression. */
final class Phrase {

    private static final String REGULAR_EXPRESSION = "re:";

    private Phrase() {
    }

    static boolean isRegularExpression(String phrase) {
        return phrase.startsWith(REGULAR_EXPRESSION);
    }

    static boolean stands(String phrase, String text) {
        return isRegularExpression(phrase)
                ? Pattern.compile(expression(phrase)).matcher(text).find()
                : text.toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
    }

    static void check(String phrase, Place place) {
        if (isRegularExpression(phrase)) {
            checkExpression(expression(phrase), place);
        }
    }

    static void checkExpression(String expression, Place place) {
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw place.refuse("'" + expression + "' is no regular expression: " + e.getDescription());
        }
    }

    private static String expression(String phrase) {
        return phrase.substring(REGULAR_EXPRESSION.length());
    }
}
