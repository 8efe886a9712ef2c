package pincite.evaluation.text;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * A regular expression of a question set. It is matched in time that grows with the text alone, whatever it is, so it knows nothing
 * that would need to go back: no backreference, lookahead, lookbehind or possessive quantifier.
 */
public record Expression(Pattern pattern) {

    /** In UTF-16 units. */
    private static final int LONGEST = 1_000;
    private static final String INTERSECTION = "&&";

    /** Refuses with a sentence that says what is not understood. */
    public static Expression of(String written) {
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException("a regular expression of " + written.length()
                    + " characters; the limit is " + LONGEST);
        }
        WrittenOut.check(written);
        return new Expression(compiled(written));
    }

    private static Pattern compiled(String written) {
        try {
            return Pattern.compile(refuseIntersection(written));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("'" + written + "' is no regular expression that is known here: "
                    + e.getDescription() + ": " + e.getPattern(), e);
        }
    }

    /** Java has it and RE2 reads something else there. */
    private static String refuseIntersection(String written) {
        int at = written.indexOf(INTERSECTION);
        if (at >= 0 && written.lastIndexOf('[', at) >= 0) {
            throw new PatternSyntaxException("unsupported intersection of classes", INTERSECTION);
        }
        return written;
    }

    public boolean isFoundIn(String text) {
        return pattern.matcher(text).find();
    }
}
