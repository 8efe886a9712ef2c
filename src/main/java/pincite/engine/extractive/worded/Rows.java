package pincite.engine.extractive.worded;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.engine.extractive.candidate.Candidate;
import pincite.english.Word;
import pincite.english.Words;
import pincite.passage.Column;

/**
 * Which rows of tables are asked for: those that have the words and figures of the question that not all rows have, and of a column of
 * "yes" and "no" that it names, those that say yes. To a reader one row looks like the other.
 */
public final class Rows {

    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    private final List<Candidate> rows;
    private final List<Word> question;
    private final Set<String> asked;

    private Rows(List<Candidate> candidates, String question) {
        this.rows = candidates.stream().filter(candidate -> candidate.sentence().isRow()).toList();
        this.question = Words.of(question).all();
        this.asked = stems(question);
    }

    /** Without the rows that are not asked for, if any of them is. */
    public static List<Candidate> asked(List<Candidate> ranked, String question) {
        var rows = new Rows(ranked, question);
        var others = rows.others();
        return ranked.stream().filter(candidate -> !others.contains(candidate)).toList();
    }

    /** A row that the question names by its first cell, and of which it names a column. */
    public static Optional<Candidate> told(List<Candidate> ranked, String question) {
        var rows = new Rows(ranked, question);
        return rows.rows.stream().filter(rows::isNamed).filter(row -> rows.column(row).isPresent()).findFirst();
    }

    /** The cell that answers by itself. */
    public static Optional<String> cell(Candidate row, String question) {
        var rows = new Rows(List.of(row), question);
        var columns = row.sentence().columns();
        return rows.isNamed(row)
                ? rows.column(row).map(Column::cell)
                : columns.stream().findFirst().map(Column::cell).filter(key -> rows.isOfOther(columns));
    }

    private Set<Candidate> others() {
        var others = new HashSet<Candidate>();
        if (rows.stream().noneMatch(this::isNamed) && rows.stream().anyMatch(this::says)) {
            rows.stream().filter(row -> !says(row)).forEach(others::add);
            return others;
        }
        long most = rows.stream().mapToLong(this::found).max().orElse(0);
        rows.stream().filter(row -> found(row) < most).forEach(others::add);
        return others;
    }

    /** Words of the question that the row has, and not every row. */
    private long found(Candidate row) {
        var own = cells(row);
        return asked.stream().filter(own::contains)
                .filter(stem -> rows.stream().anyMatch(other -> !cells(other).contains(stem))).count();
    }

    private static Set<String> cells(Candidate row) {
        return row.sentence().columns().stream().flatMap(column -> stems(column.cell()).stream())
                .collect(Collectors.toSet());
    }

    /** All words of its first cell are in the question. */
    private boolean isNamed(Candidate row) {
        var name = row.sentence().columns().stream().findFirst().map(Column::cell).map(Rows::stems).orElse(Set.of());
        return !name.isEmpty() && asked.containsAll(name);
    }

    /** The only one whose head has most words of the question. */
    private Optional<Column> column(Candidate row) {
        var columns = row.sentence().columns().stream().skip(1).filter(column -> !column.cell().isEmpty()).toList();
        long most = columns.stream().mapToLong(this::shared).max().orElse(0);
        var best = columns.stream().filter(column -> shared(column) == most).toList();
        return most > 0 && best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    private long shared(Column column) {
        return stems(column.head()).stream().filter(asked::contains).count();
    }

    /** By another cell than its first. */
    private boolean isOfOther(List<Column> columns) {
        return IntStream.range(1, columns.size()).mapToObj(columns::get)
                .anyMatch(column -> stems(column.cell()).stream().anyMatch(asked::contains) || says(column));
    }

    private boolean says(Candidate row) {
        return row.sentence().columns().stream().anyMatch(this::says);
    }

    /** "Who appeals?" asks for the rows with a "yes" below "Appeals", "Who does not appeal?" for the others. */
    private boolean says(Column column) {
        boolean isDenied = question.stream()
                .anyMatch(word -> word.lower().equals("not") || word.lower().endsWith("n't"));
        return YES_OR_NO.contains(column.cell().toLowerCase(Locale.ROOT)) && shared(column) > 0
                && column.cell().equalsIgnoreCase("no") == isDenied;
    }

    private static Set<String> stems(String words) {
        return Words.of(words).all().stream()
                .filter(word -> word.isNumber() || word.isTelling()).map(Word::stem)
                .collect(Collectors.toSet());
    }
}
