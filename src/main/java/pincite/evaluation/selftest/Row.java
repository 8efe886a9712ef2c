package pincite.evaluation.selftest;

import java.util.List;

/** A line of a table whose columns are parted by space. */
record Row(String file, int line, List<String> columns) {

    static Row of(String file, int line, String text, int columns) {
        var row = new Row(file, line, List.of(text.strip().split("\\s+")));
        if (row.columns.size() < columns) {
            throw SelfTestException.malformed(file, line,
                    "has " + row.columns.size() + " columns where at least " + columns + " belong");
        }
        return row;
    }

    String text(int column) {
        return columns.get(column);
    }

    double number(int column) {
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            throw fault("no number: " + text(column));
        }
    }

    SelfTestException fault(String fault) {
        return SelfTestException.malformed(file, line, fault);
    }
}
