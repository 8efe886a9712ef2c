package pincite.evaluation.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** How long a regular expression is when its repeats ({@code (a{1000}){1000}}) are written out: memory and time grow with it. */
final class WrittenOut {

    private static final long LONGEST = 2_000;
    private static final Pattern PIECE = Pattern
            .compile("\\\\Q|\\\\.|\\[\\^?\\]?(?:\\\\.|[^\\]\\\\])*+\\]?+|\\{(\\d{1,9})(,?)(\\d{0,9})\\}|.",
                    Pattern.DOTALL);

    private final Deque<Long> outer = new ArrayDeque<>();
    private long before;
    private long last;

    private WrittenOut() {
    }

    static void check(String expression) {
        if (new WrittenOut().length(expression) > LONGEST) {
            throw new IllegalArgumentException("'" + expression + "' is longer than " + LONGEST
                    + " characters when its repeats are written out");
        }
    }

    private long length(String expression) {
        for (var pieces = PIECE.matcher(expression); pieces.find() && before + last <= LONGEST;) {
            take(pieces.group(), pieces.group(1) == null ? 1 : times(pieces.group(1), pieces.group(3)));
        }
        return before + last + outer.stream().mapToLong(Long::longValue).sum();
    }

    private static long times(String least, String most) {
        return Math.max(1, Long.parseLong(most.isEmpty() ? least : most));
    }

    private void take(String piece, long times) {
        if (times > 1) {
            last *= times;
        } else if (piece.equals("(")) {
            outer.push(before + last);
            before = 0;
            last = 0;
        } else if (piece.equals(")")) {
            last = Math.max(1, before + last);
            before = outer.isEmpty() ? 0 : outer.pop();
        } else {
            before += last;
            last = 1;
        }
    }
}
