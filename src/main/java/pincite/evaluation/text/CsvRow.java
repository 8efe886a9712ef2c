package pincite.evaluation.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a row, by the names of their columns. */
public record CsvRow(SourceLine place, Map<String, String> cells) {

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    /** Empty if the cell is blank or the column is not there. */
    public Optional<String> get(String column) {
        return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
    }

    public String required(String column) {
        return get(column).orElseThrow(() -> place.refuse("needs '" + column + "'; the cell is missing or blank"));
    }

    /** Several values in a cell are separated by {@code |}. */
    public List<String> texts(String column) {
        return get(column).map(cell -> parts(cell, "\\|")).orElse(List.of());
    }

    /** Between lists {@code ;}, in each list {@code |}. */
    public List<List<String>> lists(String column) {
        return get(column).map(cell -> parts(cell, ";").stream().map(part -> parts(part, "\\|"))
                .filter(list -> !list.isEmpty()).toList()).orElse(List.of());
    }

    public boolean truth(String column, boolean otherwise) {
        return get(column).map(cell -> truth(column, cell)).orElse(otherwise);
    }

    private boolean truth(String column, String cell) {
        if (!cell.equalsIgnoreCase("true") && !cell.equalsIgnoreCase("false")) {
            throw place.refuse("'" + column + "' must be true or false, not '" + cell + "'");
        }
        return Boolean.parseBoolean(cell);
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
