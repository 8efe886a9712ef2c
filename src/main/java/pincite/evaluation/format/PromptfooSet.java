package pincite.evaluation.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import pincite.evaluation.question.Assertion;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.SetText;
import pincite.evaluation.text.Value;
import pincite.evaluation.text.Value.Kind;

/** Test cases of promptfoo (promptfoo.dev/docs/configuration/reference); its prompts and providers have no place here. */
final class PromptfooSet {

    private static final Set<String> KNOWN_OF_SET = Set.of("tests", "description", "defaultTest");
    private static final Set<String> KNOWN = Set.of("description", "vars", "assert");
    /** They decide when a test passes. */
    private static final Set<String> DECIDING = Set.of("options", "assertScoringFunction", "assertValueFunction");
    private static final AssertingFields ASSERTING = new AssertingFields(Set.of("assert"));
    private static final Set<String> KNOWN_OF_DEFAULT = Set.of("vars", "assert");
    static final List<String> QUESTION = List.of("question", "query", "input", "prompt");

    private final SetBuilder set;
    private final Map<String, Value> variables;
    private final List<Assertion> assertions;
    private final List<String> faults;

    /** @param faults of what all tests have in common */
    private PromptfooSet(SetBuilder set, Map<String, Value> variables, List<Assertion> assertions,
            List<String> faults) {
        this.set = set;
        this.variables = variables;
        this.assertions = assertions;
        this.faults = faults;
    }

    private static PromptfooSet without(SetBuilder set, String... faults) {
        return new PromptfooSet(set, Map.of(), List.of(), List.of(faults));
    }

    /** Whether this is a test case. */
    static boolean is(Value value) {
        return value.hasAny("vars", "assert");
    }

    static QuestionSet read(SetText text, Value whole) {
        var set = new SetBuilder(text.source());
        whole.unknown(KNOWN_OF_SET).forEach(set::notUnderstood);
        withDefaults(set, whole).add(whole.list("tests"));
        return set.build(text.name());
    }

    static QuestionSet read(SetText text, List<Value> tests) {
        var set = new SetBuilder(text.source());
        without(set).add(tests);
        return set.build(text.name());
    }

    private static PromptfooSet withDefaults(SetBuilder set, Value whole) {
        if (whole.get("defaultTest").filter(value -> value.is(Kind.TEXT)).isPresent()) {
            var file = "defaultTest: " + whole.text("defaultTest");
            set.notUnderstood(file);
            return without(set, AssertingFields.reason(file, whole.place()));
        }
        return whole.get("defaultTest").map(value -> of(set, value.asObject("'defaultTest'")))
                .orElseGet(() -> without(set));
    }

    private static PromptfooSet of(SetBuilder set, Value defaults) {
        var unknown = defaults.unknown(KNOWN_OF_DEFAULT);
        set.notUnderstood("defaultTest", unknown);
        var assertions = new PromptfooAssertions(set, "defaultTest");
        var kept = assertions.of(defaults);
        return new PromptfooSet(set, variables(defaults), kept,
                all(assertions.faults(kept), deciding(defaults, unknown)));
    }

    private static List<String> all(List<String> faults, List<String> others) {
        return Stream.concat(faults.stream(), others.stream()).toList();
    }

    private static List<String> deciding(Value test, List<String> unknown) {
        var written = unknown.stream().filter(DECIDING::contains)
                .filter(field -> test.get(field).filter(value -> !value.fields().isEmpty() || value.isWords())
                        .isPresent())
                .map(field -> AssertingFields.reason(field, test.place())).toList();
        return all(written,
                ASSERTING.slips(test, unknown.stream().filter(field -> !DECIDING.contains(field)).toList()));
    }

    private static Map<String, Value> variables(Value test) {
        return test.get("vars").map(vars -> vars.asObject("'vars'").fields()).orElse(Map.of());
    }

    private void add(List<Value> tests) {
        for (int each = 0; each < tests.size(); each++) {
            var test = tests.get(each);
            if (test.is(Kind.TEXT)) {
                set.notUnderstood("test-" + (each + 1) + ": " + test.written());
            } else {
                add(test.asObject("each of 'tests'"), "test-" + (each + 1));
            }
        }
    }

    private void add(Value test, String number) {
        var id = test.has("description") ? test.required("description") : number;
        var unknown = test.unknown(KNOWN);
        set.notUnderstood(id, unknown);
        var kept = new ArrayList<>(assertions);
        var own = new PromptfooAssertions(set, id);
        kept.addAll(own.of(test));
        add(id, test, kept, all(faults, all(own.faults(kept), deciding(test, unknown))));
    }

    private void add(String id, Value test, List<Assertion> kept, List<String> reasons) {
        var questions = questions(id, test);
        for (int each = 0; each < questions.size(); each++) {
            var own = questions.size() == 1 ? id : id + "-" + (each + 1);
            set.add(test.place(), new EvaluationQuestion(own, questions.get(each), List.of(), "", List.of(),
                    kept.stream().noneMatch(Assertion::isRefusal), Optional.empty(), Gold.NONE.asserting(kept),
                    List.of()), reasons);
        }
    }

    /** As promptfoo has it, a list is a test case each. */
    private List<String> questions(String id, Value test) {
        var all = new LinkedHashMap<>(variables);
        all.putAll(variables(test));
        var name = QUESTION.stream().filter(all::containsKey).findFirst()
                .or(() -> all.keySet().stream().filter(only -> all.size() == 1).findFirst())
                .orElseThrow(
                        () -> test.place().refuse("needs a variable 'question' (or query, input, prompt) in 'vars'"));
        all.keySet().stream().filter(other -> !other.equals(name))
                .forEach(other -> set.notUnderstood(id + ": vars." + other));
        var question = all.get(name);
        return question.is(Kind.LIST) && !question.items().isEmpty()
                ? question.items().stream().map(each -> words(each, name)).toList()
                : List.of(words(question, name));
    }

    private static String words(Value question, String name) {
        var words = question.words("the variable '" + name + "'");
        if (words.isBlank() || words.startsWith("file://")) {
            throw question.place()
                    .refuse("the variable '" + name + "' must be the question itself, not '" + words + "'");
        }
        return words;
    }
}
