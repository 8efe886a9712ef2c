package pincite.passage.instruction;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Any of some expressions. Most texts lack what most of them need, and are searched for few. */
record Expressions(List<Expression> any) {

    static Expressions of(Pattern... patterns) {
        return new Expressions(Arrays.stream(patterns).map(Expression::of).toList());
    }

    /** @param ways of which one is needed for it to be found */
    record Expression(Pattern pattern, List<NeededText> ways) {

        /** Others change what letters are the same, or how an expression is written. */
        private static final int KNOWN = Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE;

        static Expression of(Pattern pattern) {
            if ((pattern.flags() & ~KNOWN) != 0) {
                throw new IllegalArgumentException("Not read with the flags " + pattern.flags() + ": " + pattern);
            }
            return new Expression(pattern, new ExpressionReader(pattern.pattern()).needed());
        }

        boolean isIn(String text, Trigrams trigrams) {
            return mayBeIn(trigrams) && pattern.matcher(text).find();
        }

        boolean mayBeIn(Trigrams trigrams) {
            return ways.stream().anyMatch(way -> way.mayBeIn(trigrams));
        }
    }

    boolean areIn(String text) {
        var trigrams = Trigrams.of(text);
        return any.stream().anyMatch(each -> each.isIn(text, trigrams));
    }
}
