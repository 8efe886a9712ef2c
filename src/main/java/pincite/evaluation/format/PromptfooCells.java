package pincite.evaluation.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import pincite.evaluation.question.Assertion;
import pincite.evaluation.text.CsvRow;
import pincite.evaluation.text.Value;

/** The cells of promptfoo's tables (promptfoo.dev/docs/configuration/test-cases): {@code icontains: 250} below {@code __expected}. */
final class PromptfooCells {

    static final List<String> EXPECTED = List.of("__expected", "__expected1");
    static final String DESCRIPTION = "__description";

    private static final Pattern NUMBERED = Pattern.compile("__expected\\d*");
    private static final Pattern TYPED = Pattern
            .compile("(?s)((?:not-)?([a-z][a-z-]*))(?:\\(([^)]*)\\))?\\s*(?:|:\\s*(.*))");
    /** Types that need a model, a script or a parser; any other word before a colon is part of what is expected. */
    private static final Set<String> OTHERS = Set.of("answer-relevance", "bleu", "classifier", "contains-html",
            "contains-json", "contains-sql", "contains-xml", "context-faithfulness", "context-recall",
            "context-relevance", "conversation-relevance", "cost", "eval", "factuality", "finish-reason", "fn",
            "g-eval", "gleu", "grade", "guardrails", "is-html", "is-json", "is-sql", "is-valid-function-call",
            "is-valid-openai-function-call", "is-valid-openai-tools-call", "is-xml", "javascript", "levenshtein",
            "llm-rubric", "max-score", "meteor", "model-graded-closedqa", "model-graded-factuality", "moderation",
            "perplexity", "perplexity-score", "pi", "python", "rouge-n", "ruby", "select-best", "similar",
            "starts-with", "webhook", "word-count");

    private final PromptfooAssertions assertions;

    PromptfooCells(SetBuilder set, String test) {
        this.assertions = new PromptfooAssertions(set, test);
    }

    static boolean knows(String column) {
        return column.equals(DESCRIPTION) || NUMBERED.matcher(column).matches();
    }

    /** The column of the question, by its name or because there is no other variable. */
    static String asked(CsvRow row, Set<String> known) {
        var variables = row.cells().keySet().stream().filter(column -> !column.startsWith("__"))
                .filter(column -> !known.contains(column)).toList();
        return PromptfooSet.QUESTION.stream().filter(variables::contains).findFirst()
                .or(() -> variables.stream().filter(only -> variables.size() == 1).findFirst())
                .orElseThrow(() -> row.place().refuse("needs a column 'question' (or query, input, prompt)"));
    }

    /** What is not understood of these, in words. */
    List<String> faults(List<Assertion> kept) {
        return assertions.faults(kept);
    }

    List<Assertion> assertions(CsvRow row) {
        return row.cells().keySet().stream().filter(column -> NUMBERED.matcher(column).matches())
                .flatMap(column -> row.get(column).stream()).map(cell -> written(row, cell))
                .flatMap(written -> assertions.assertion(written).stream()).toList();
    }

    /** As in YAML. */
    private static Value written(CsvRow row, String cell) {
        var typed = TYPED.matcher(cell);
        boolean isTyped = typed.matches()
                && (PromptfooAssertions.kind(typed.group(1)).isPresent() || OTHERS.contains(typed.group(2)));
        var fields = new LinkedHashMap<String, Value>();
        put(row, fields, "type", Optional.of(isTyped ? typed.group(1) : "equals"));
        put(row, fields, "value", isTyped ? group(typed, 4) : Optional.of(cell));
        put(row, fields, "threshold", isTyped ? group(typed, 3) : Optional.empty());
        return Value.object(row.place(), fields);
    }

    private static void put(CsvRow row, LinkedHashMap<String, Value> fields, String name, Optional<String> written) {
        written.ifPresent(text -> fields.put(name, Value.text(row.place(), text)));
    }

    private static Optional<String> group(MatchResult typed, int number) {
        return Optional.ofNullable(typed.group(number)).filter(text -> !text.isBlank());
    }
}
