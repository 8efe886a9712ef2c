package pincite.engine.extractive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import pincite.english.Word;
import pincite.english.Words;
import pincite.passage.Column;

/**
 * Which rows of tables are asked for: those that a question names, those that have its figures, and of a column of "yes" and "no" that
 * it names, those that say yes. To a reader one row looks like the other.
 */
final class Rows {

    private static final Set<String> YES_OR_NO = Set.of("yes", "no");

    private final List<Candidate> rows;
    private final List<Word> question;
    private final Set<String> asked;

    private Rows(List<Candidate> rows, String question) {
        this.rows = rows;
        this.question = Words.of(question).all();
        this.asked = stems(question);
    }

    /** Without the rows that are not asked for, if any of them is. */
    static List<Candidate> asked(List<Candidate> ranked, String question) {
        var rows = new Rows(ranked.stream().filter(candidate -> candidate.sentence().isRow()).toList(), question);
        var others = rows.others();
        return ranked.stream().filter(candidate -> !others.contains(candidate)).toList();
    }

    private Set<Candidate> others() {
        var others = new HashSet<Candidate>();
        for (Predicate<Candidate> isMeant : List.<Predicate<Candidate>>of(this::isNamed, this::hasFigures,
                this::says)) {
            if (rows.stream().anyMatch(isMeant)) {
                rows.stream().filter(isMeant.negate()).forEach(others::add);
            }
        }
        return others;
    }

    /** All words of its first cell are in the question. */
    private boolean isNamed(Candidate row) {
        var name = row.sentence().columns().stream().findFirst().map(Column::cell).map(Rows::stems).orElse(Set.of());
        return !name.isEmpty() && asked.containsAll(name);
    }

    private boolean hasFigures(Candidate row) {
        var figures = question.stream().filter(Word::isFigure).map(Word::lower).collect(Collectors.toSet());
        var said = Words.of(row.sentence().read()).all().stream().map(Word::lower).collect(Collectors.toSet());
        return !figures.isEmpty() && said.containsAll(figures);
    }

    /** "Who appeals?" asks for the rows with a "yes" below "Appeals", "Who does not appeal?" for the others. */
    private boolean says(Candidate row) {
        boolean isDenied = question.stream()
                .anyMatch(word -> word.lower().equals("not") || word.lower().endsWith("n't"));
        return row.sentence().columns().stream()
                .filter(column -> YES_OR_NO.contains(column.cell().toLowerCase(Locale.ROOT)))
                .filter(column -> stems(column.head()).stream().anyMatch(asked::contains))
                .anyMatch(column -> column.cell().equalsIgnoreCase("no") == isDenied);
    }

    private static Set<String> stems(String words) {
        return Words.of(words).all().stream().filter(word -> word.isContent() || word.isNumber()).map(Word::stem)
                .collect(Collectors.toSet());
    }
}
