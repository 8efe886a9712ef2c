package pincite.evaluation.question;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import pincite.evaluation.text.SourceLine;

/** Words to look for in a text, or, after {@code re:}, a regular expression. */
public final class Phrase {

    private static final String REGULAR_EXPRESSION = "re:";

    private Phrase() {
    }

    static boolean isRegularExpression(String phrase) {
        return phrase.startsWith(REGULAR_EXPRESSION);
    }

    public static void check(String phrase, SourceLine place) {
        if (isRegularExpression(phrase)) {
            checkExpression(expression(phrase), place);
        }
    }

    public static void checkExpression(String expression, SourceLine place) {
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
