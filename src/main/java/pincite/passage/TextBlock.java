package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph, heading or list item: {@code [start, end)} in UTF-16 units, without the Markdown marks before it.
 *
 * @param isHeading marked as one by {@code #}
 * @param isItem    marked as an item of a list
 */
record TextBlock(int start, int end, boolean isHeading, boolean isItem) {

    private static final Pattern MARK = Pattern
            .compile("[ \\t]*(?:(#{1,6})[ \\t]+|((?:[-*+•]|\\d{1,3}[.)])[ \\t]+)|>[ \\t]?){0,8}+");
    /** No one reads lines longer than this in an editor that wraps them; longer lines are whole paragraphs. */
    private static final int WRAPPED_LINE = 130;
    /** A line that was wrapped is about as long as its neighbours. */
    private static final double WRAPPED_FILL = 0.6;

    /** The blocks of a text in their order. */
    static List<TextBlock> of(String text) {
        var blocks = new ArrayList<TextBlock>();
        var lines = new ArrayList<Line>();
        for (int start = 0; start <= text.length();) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            var line = Line.of(text, start, end);
            if (line.isBlank() || line.isMarked()) {
                close(text, lines, blocks);
            }
            if (!line.isBlank()) {
                lines.add(line);
            }
            start = end + 1;
        }
        close(text, lines, blocks);
        return blocks;
    }

    private static void close(String text, List<Line> lines, List<TextBlock> blocks) {
        if (isWrapped(text, lines)) {
            blocks.add(lines.get(0).to(lines.get(lines.size() - 1).end));
        } else {
            lines.forEach(line -> blocks.add(line.to(line.end)));
        }
        lines.clear();
    }

    /** Lines that an editor broke at a margin are one paragraph; elsewhere each line is one, as in many plain texts. */
    private static boolean isWrapped(String text, List<Line> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int longest = lines.stream().mapToInt(Line::length).max().orElseThrow();
        var broken = lines.subList(0, lines.size() - 1);
        return longest <= WRAPPED_LINE && broken.stream().allMatch(line -> line.length() >= longest * WRAPPED_FILL)
                && broken.stream().anyMatch(line -> !line.endsSentence(text));
    }

    private record Line(int start, int end, boolean isHeading, boolean isItem) {

        static Line of(String text, int from, int to) {
            var mark = MARK.matcher(text).region(from, to);
            int start = mark.lookingAt() ? mark.end() : from;
            int end = to;
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return new Line(start, end, mark.group(1) != null, mark.group(2) != null);
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

        boolean endsSentence(String text) {
            return ".!?\"”’".indexOf(text.charAt(end - 1)) >= 0;
        }

        TextBlock to(int blockEnd) {
            return new TextBlock(start, blockEnd, isHeading, isItem);
        }
    }
}
