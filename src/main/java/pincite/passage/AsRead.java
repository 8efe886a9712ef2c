package pincite.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import pincite.english.PlainText;

/** How words of an article are said where they stand alone: in one line, and with what leads them in. */
public final class AsRead {

    private static final String BETWEEN = "; ";

    private AsRead() {
    }

    public static PlainText of(String words) {
        return PlainText.of(words).inOneLine();
    }

    /** "Two are let off: Lantern Spans". */
    static PlainText item(String lead, String words) {
        var line = of(lead).text();
        return PlainText.joined(List.of(PlainText.said(line + (line.endsWith(":") ? " " : ": ")), of(words)));
    }

    /** "Company: Lantern Spans; Repays: 870,000 euros". */
    static PlainText row(String heads, String words) {
        var names = Cells.of(heads).stream().map(cell -> of(cell.in(heads)).text()).toList();
        var cells = Cells.of(words);
        var parts = new ArrayList<PlainText>();
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell.start() < cell.end()) {
                parts.add(PlainText.said((parts.isEmpty() ? "" : BETWEEN) + named(names, column)));
                parts.add(of(cell.in(words)).shifted(cell.start()));
            }
        }
        return PlainText.joined(parts);
    }

    static List<Column> columns(String heads, String words) {
        var names = Cells.of(heads);
        var cells = Cells.of(words);
        return IntStream.range(0, cells.size())
                .mapToObj(column -> new Column(column < names.size() ? of(names.get(column).in(heads)).text() : "",
                        of(cells.get(column).in(words)).text()))
                .toList();
    }

    private static String named(List<String> names, int column) {
        return column < names.size() && !names.get(column).isEmpty() ? names.get(column) + ": " : "";
    }
}
