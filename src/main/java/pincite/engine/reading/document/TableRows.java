package pincite.engine.reading.document;

import java.util.List;
import java.util.stream.Collectors;

/** A table as Markdown has it, so that its rows are read with their heads. */
final class TableRows {

    private TableRows() {
    }

    static String of(List<List<String>> rows) {
        var written = rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList();
        if (written.isEmpty()) {
            return "";
        }
        var heads = written.get(0);
        return written.size() == 1 || heads.size() == 1
                ? plain(written)
                : line(heads) + "\n" + line(heads.stream().map(head -> "---").toList()) + "\n"
                        + written.stream().skip(1).map(TableRows::line).collect(Collectors.joining("\n"));
    }

    private static String plain(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" ", row)).collect(Collectors.joining("\n\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "/")).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
