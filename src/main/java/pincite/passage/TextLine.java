package pincite.passage;

import java.util.regex.Pattern;

/**
 * A line of a text, {@code [start, end)} in UTF-16 units without the marks of Markdown before it and the space around it.
 *
 * @param isHeading marked as one by {@code #}
 * @param isItem    marked as an item of a list
 */
record TextLine(int start, int end, boolean isHeading, boolean isItem) {

    private static final Pattern MARK = Pattern.compile("[ \\t]*(?:(#{1,6})[ \\t]+"
            + "|((?:[-*+•‣◦▪●–—]|\\d{1,3}[.)]|\\(?\\p{Ll}\\)|\\((?:\\d{1,3}|[ivx]{1,5})\\))[ \\t]+)|>[ \\t]?){0,8}+");
    /** Drawn under a heading, between the rows of a table, or through the page. */
    private static final Pattern RULE = Pattern.compile("[-=_*+|: \\t]{3,}");

    static TextLine of(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (RULE.matcher(text).region(from, end).matches()) {
            return new TextLine(end, end, false, false);
        }
        var mark = MARK.matcher(text).region(from, end);
        int start = mark.lookingAt() ? mark.end() : from;
        return new TextLine(start, end, mark.group(1) != null, mark.group(2) != null);
    }

    boolean isBlank() {
        return start >= end;
    }

    boolean isMarked() {
        return isHeading || isItem;
    }

    int length() {
        return end - start;
    }

    String in(String text) {
        return text.substring(start, end);
    }

    boolean endsSentence(String text) {
        return ".!?\"”’".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Its last word goes on in the next one. */
    boolean endsWithin(String text) {
        return "-\u2010\u00ad".indexOf(text.charAt(end - 1)) >= 0 && length() > 1
                && Character.isLetter(text.charAt(end - 2));
    }

    boolean leadsIn(String text) {
        return text.charAt(end - 1) == ':';
    }

    TextBlock as(TextBlock.Kind kind) {
        return new TextBlock(start, end, kind);
    }

    TextBlock asMarked() {
        return as(isHeading
                ? TextBlock.Kind.HEADING
                : isItem ? TextBlock.Kind.ITEM : TextBlock.Kind.PARAGRAPH);
    }
}
