package pincite.evaluation.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.evaluation.question.Assertion;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.CsvRow;
import pincite.evaluation.text.CsvTable;
import pincite.evaluation.text.SetText;

/** A table with a question a row, as spreadsheets save it; promptfoo's too, whose columns {@code __expected} are assertions. */
final class CsvSet {

    private static final String QUESTION = "question";
    private static final Set<String> KNOWN = Set.of("id", QUESTION, "history", "type", "tags", "answerable",
            "unanswerable", "answers", "answer", "nuggets", "must-not", "article", "quote");

    private static final AssertingFields ASSERTING = new AssertingFields(Set.of("answerable", "unanswerable", "answers",
            "answer", "nuggets", "must-not", "article", "quote", "__expected"));

    private CsvSet() {
    }

    static boolean is(SetText text) {
        return known(text).isPresent();
    }

    /** A column that tells a table of questions from another text. */
    private static Optional<String> known(SetText text) {
        return Stream.concat(Stream.of(QUESTION), PromptfooCells.EXPECTED.stream())
                .filter(column -> CsvTable.hasColumn(text, column)).findFirst();
    }

    static QuestionSet read(SetText text) {
        var set = new SetBuilder(text.source());
        var rows = CsvTable.rows(text, known(text).orElseThrow());
        for (int each = 0; each < rows.size(); each++) {
            add(set, rows.get(each), "row-" + (each + 1));
        }
        return set.build(text.name());
    }

    private static void add(SetBuilder set, CsvRow row, String number) {
        var asked = asked(row);
        var unknown = row.cells().keySet().stream()
                .filter(column -> !KNOWN.contains(column) && !column.equals(asked) && !PromptfooCells.knows(column))
                .toList();
        unknown.forEach(set::notUnderstood);
        var id = row.get("id").or(() -> row.get(PromptfooCells.DESCRIPTION)).orElse(number);
        var cells = new PromptfooCells(set, id);
        var assertions = cells.assertions(row);
        set.add(row.place(), question(row, id, asked, assertions),
                Stream.concat(cells.faults(assertions).stream(), slips(row, unknown)).toList());
    }

    private static Stream<String> slips(CsvRow row, List<String> unknown) {
        return unknown.stream().filter(ASSERTING::mayAssert).filter(column -> row.get(column).isPresent())
                .map(column -> AssertingFields.reason("the column " + column, row.place()));
    }

    private static String asked(CsvRow row) {
        return row.cells().containsKey(QUESTION) ? QUESTION : PromptfooCells.asked(row, KNOWN);
    }

    private static EvaluationQuestion question(CsvRow row, String id, String asked, List<Assertion> assertions) {
        boolean isAnswerable = row.truth("answerable", assertions.stream().noneMatch(Assertion::isRefusal));
        return new EvaluationQuestion(id, row.required(asked), row.texts("history"), row.get("type").orElse(""),
                row.texts("tags"), isAnswerable, row.get("unanswerable"), gold(row).asserting(assertions), List.of());
    }

    private static Gold gold(CsvRow row) {
        var answers = Stream.concat(row.texts("answers").stream(), row.texts("answer").stream()).toList();
        return new Gold(answers, row.lists("nuggets"), row.texts("must-not"), evidence(row), Map.of(), List.of());
    }

    /** One article for all quotes, or one for each. */
    private static List<Evidence> evidence(CsvRow row) {
        var quotes = row.texts("quote");
        var articles = row.texts("article");
        if (articles.size() != quotes.size() && (articles.size() != 1 || quotes.isEmpty())) {
            throw row.place().refuse("has " + articles.size() + " articles and " + quotes.size()
                    + " quotes; each quote needs an article, or all of them one");
        }
        return IntStream.range(0, quotes.size())
                .mapToObj(each -> new Evidence(Optional.of(articles.get(articles.size() == 1 ? 0 : each)),
                        quotes.get(each), Optional.empty(), 0))
                .toList();
    }
}
