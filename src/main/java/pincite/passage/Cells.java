package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The cells of a table's row: between bars, tabs, gaps of several spaces, or tags of HTML. */
final class Cells {

    /** A bar that is meant as one is written with a backslash before it. */
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern HTML = Pattern
            .compile("(?is)<t[dh](?:\\s[^<>]{0,200})?>(.*?)(?=</t[dh]|<t[dh][\\s>]|$)");
    private static final Pattern TAB = Pattern.compile("\\t *");
    private static final Pattern GAP = Pattern.compile(" {2,}");
    private static final List<Pattern> KINDS = List.of(BAR, TAB, GAP);
    /** Gaps of several spaces are often only that, so it takes more lines to show a table. */
    private static final int FEWEST_ROWS_OF_GAPS = 3;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST_HEAD = 40;
    private static final Pattern FIGURE = Pattern.compile("\\p{Sc}?[+-]?\\d");

    /** Words of a row, in UTF-16 units of it; an empty one is at its place all the same. */
    record Cell(int start, int end) {

        String in(String row) {
            return row.substring(start, end);
        }
    }

    private Cells() {
    }

    static List<Cell> of(String row) {
        var html = HTML.matcher(row).results().map(found -> cell(row, found.start(1), found.end(1))).toList();
        if (!html.isEmpty()) {
            return html;
        }
        return KINDS.stream().filter(kind -> kind.matcher(row).find()).findFirst().map(kind -> of(row, kind))
                .orElseGet(() -> List.of(cell(row, 0, row.length())));
    }

    private static List<Cell> of(String row, Pattern border) {
        var cells = new ArrayList<Cell>();
        int start = row.startsWith("|") ? 1 : 0;
        int length = row.length() - (row.length() > 1 && border == BAR && row.endsWith("|") ? 1 : 0);
        var borders = border.matcher(row).region(Math.min(start, length), length);
        while (borders.find()) {
            cells.add(cell(row, start, borders.start()));
            start = borders.end();
        }
        cells.add(cell(row, start, length));
        return cells;
    }

    /** Without the space around it. */
    private static Cell cell(String row, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(row.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(row.charAt(end - 1))) {
            end--;
        }
        return new Cell(start, end);
    }

    /** Whether lines below each other have as many cells each, of one kind. */
    static boolean areRows(List<String> lines) {
        return KINDS.stream().anyMatch(kind -> lines.size() >= (kind == GAP ? FEWEST_ROWS_OF_GAPS : FEWEST_ROWS)
                && lines.stream().allMatch(line -> kind.matcher(line).find())
                && lines.stream().map(line -> of(line, kind).size()).distinct().count() == 1
                && of(lines.get(0), kind).size() > 1);
    }

    /** Whether the first of several rows names the columns: in few words each, and without a figure where those below begin with none. */
    static boolean haveHeads(List<String> rows) {
        var heads = words(rows.get(0));
        boolean areShort = heads.stream().allMatch(head -> head.length() <= LONGEST_HEAD
                && head.chars().anyMatch(Character::isLetter) && !Character.isDigit(head.charAt(0)));
        boolean haveFigures = heads.stream().anyMatch(head -> head.chars().anyMatch(Character::isDigit));
        return rows.size() > FEWEST_ROWS && areShort
                && (!haveFigures || IntStream.range(0, heads.size()).anyMatch(column -> isOfFigures(rows, column)));
    }

    private static boolean isOfFigures(List<String> rows, int column) {
        return rows.stream().skip(1).map(row -> words(row).get(column))
                .allMatch(cell -> FIGURE.matcher(cell).lookingAt());
    }

    private static List<String> words(String row) {
        return of(row).stream().map(cell -> cell.in(row)).toList();
    }
}
