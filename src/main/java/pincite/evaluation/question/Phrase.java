package pincite.evaluation.question;

import pincite.evaluation.text.Expression;
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
            Expression.of(expression);
        } catch (IllegalArgumentException e) {
            throw place.refuse(e.getMessage());
        }
    }

    private static String expression(String phrase) {
        return phrase.substring(REGULAR_EXPRESSION.length());
    }
}
