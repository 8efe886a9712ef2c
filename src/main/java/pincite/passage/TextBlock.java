package pincite.passage;

/**
 * A paragraph, heading, item of a list or row of a table: {@code [start, end)} in UTF-16 units, without the marks of Markdown before
 * it.
 */
record TextBlock(int start, int end, Kind kind) {

    /** What it is marked as. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        /** Names the columns of a table. */
        HEADS,
        ROW
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
