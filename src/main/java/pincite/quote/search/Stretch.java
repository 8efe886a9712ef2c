package pincite.quote.search;

/** Tokens one behind the other: {@code [from, to)}. */
public record Stretch(int from, int to) {

    public Stretch {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("A stretch needs 0 <= from <= to: [" + from + ", " + to + ")");
        }
    }

    boolean isEmpty() {
        return from == to;
    }
}
