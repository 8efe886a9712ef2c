package pincite.evaluation.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    private static final Set<String> KNOWN_OF_DEFAULT = Set.of("vars", "assert");
    static final List<String> QUESTION = List.of("question", "query", "input", "prompt");

    private final SetBuilder set;
    private final Map<String, Value> variables;
    private final List<Assertion> assertions;

    private PromptfooSet(SetBuilder set, Map<String, Value> variables, List<Assertion> assertions) {
        this.set = set;
        this.variables = variables;
        this.assertions = assertions;
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
        new PromptfooSet(set, Map.of(), List.of()).add(tests);
        return set.build(text.name());
    }

    private static PromptfooSet withDefaults(SetBuilder set, Value whole) {
        if (whole.get("defaultTest").filter(value -> value.is(Kind.TEXT)).isPresent()) {
            set.notUnderstood("defaultTest: " + whole.text("defaultTest"));
            return new PromptfooSet(set, Map.of(), List.of());
        }
        return whole.get("defaultTest").map(value -> of(set, value.asObject("'defaultTest'")))
                .orElseGet(() -> new PromptfooSet(set, Map.of(), List.of()));
    }

    private static PromptfooSet of(SetBuilder set, Value defaults) {
        set.notUnderstood("defaultTest", defaults.unknown(KNOWN_OF_DEFAULT));
        return new PromptfooSet(set, variables(defaults), new PromptfooAssertions(set, "defaultTest").of(defaults));
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
        set.notUnderstood(id, test.unknown(KNOWN));
        var kept = new ArrayList<>(assertions);
        kept.addAll(new PromptfooAssertions(set, id).of(test));
        var questions = questions(id, test);
        for (int each = 0; each < questions.size(); each++) {
            var own = questions.size() == 1 ? id : id + "-" + (each + 1);
            set.add(test.place(), new EvaluationQuestion(own, questions.get(each), List.of(), "", List.of(),
                    kept.stream().noneMatch(Assertion::isRefusal), Optional.empty(), Gold.NONE.asserting(kept),
                    List.of()));
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
