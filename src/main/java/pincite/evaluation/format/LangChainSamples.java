package pincite.evaluation.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.SetText;
import pincite.evaluation.text.Value;

/** Samples for quarkus-langchain4j's evaluation (docs.quarkiverse.io/quarkus-langchain4j/dev/testing.html). */
final class LangChainSamples {

    private static final Set<String> KNOWN = Set.of("name", "parameters", "expected-output", "expected-outputs",
            "tags");

    private static final AssertingFields ASSERTING = new AssertingFields(Set.of("expected-output", "expected-outputs"));

    private LangChainSamples() {
    }

    static boolean is(Value value) {
        return value.hasAny("parameters", "expected-output", "expected-outputs");
    }

    static QuestionSet read(SetText text, List<Value> samples) {
        var set = new SetBuilder(text.source());
        for (int each = 0; each < samples.size(); each++) {
            var sample = samples.get(each);
            add(set, sample.has("name") ? sample.required("name") : "sample-" + (each + 1), sample);
        }
        return set.build(text.name());
    }

    private static void add(SetBuilder set, String id, Value sample) {
        var parameters = sample.texts("parameters");
        if (parameters.isEmpty() || parameters.get(0).isBlank()) {
            throw sample.place().refuse("needs 'parameters', a list of which the first is the question");
        }
        var unknown = sample.unknown(KNOWN);
        set.notUnderstood(id, unknown);
        set.notUnderstood(id, IntStream.range(1, parameters.size()).mapToObj(at -> "parameters[" + at + "]").toList());
        set.add(sample.place(), question(id, parameters.get(0), sample), ASSERTING.slips(sample, unknown));
    }

    private static EvaluationQuestion question(String id, String question, Value sample) {
        return new EvaluationQuestion(id, question, List.of(), "", sample.texts("tags"), true, Optional.empty(),
                new Gold(answers(sample), List.of(), List.of(), List.of(), Map.of(), List.of()), List.of());
    }

    private static List<String> answers(Value sample) {
        var one = sample.has("expected-output") ? Stream.of(sample.text("expected-output")) : Stream.<String>empty();
        return Stream.concat(one, sample.texts("expected-outputs").stream()).toList();
    }
}
