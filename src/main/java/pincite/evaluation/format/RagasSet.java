package pincite.evaluation.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.text.SetText;
import pincite.evaluation.text.Value;
import pincite.evaluation.text.Value.Kind;

/** Samples of ragas (docs.ragas.io/en/stable/concepts/components/eval_dataset), in JSON Lines. */
final class RagasSet {

    private static final Set<String> KNOWN = Set.of("id", "user_input", "reference", "reference_contexts");

    private static final AssertingFields ASSERTING = new AssertingFields(Set.of("reference", "reference_contexts"));

    private RagasSet() {
    }

    static boolean is(Value value) {
        return value.has("user_input");
    }

    static QuestionSet read(SetText text, List<Value> samples) {
        var set = new SetBuilder(text.source());
        for (var sample : samples) {
            var unknown = sample.unknown(KNOWN);
            unknown.forEach(set::notUnderstood);
            set.add(sample.place(), question(set, sample), ASSERTING.slips(sample, unknown));
        }
        return set.build(text.name());
    }

    private static EvaluationQuestion question(SetBuilder set, Value sample) {
        var id = sample.has("id") ? sample.required("id") : "line-" + sample.place().line();
        var asked = asked(set, id, sample);
        return new EvaluationQuestion(id, asked.get(asked.size() - 1), asked.subList(0, asked.size() - 1), "",
                List.of(), true, Optional.empty(), gold(sample), List.of());
    }

    private static Gold gold(Value sample) {
        var answers = sample.has("reference") ? List.of(sample.required("reference")) : List.<String>of();
        return Gold.answers(answers).with(sample.texts("reference_contexts").stream().filter(quote -> !quote.isBlank())
                .map(quote -> new Evidence(Optional.empty(), quote, Optional.empty(), 0)).toList());
    }

    /** What the human asked, one after the other. */
    private static List<String> asked(SetBuilder set, String id, Value sample) {
        return sample.get("user_input").filter(input -> input.is(Kind.LIST)).map(input -> turns(set, id, sample))
                .orElseGet(() -> List.of(sample.required("user_input")));
    }

    private static List<String> turns(SetBuilder set, String id, Value sample) {
        var messages = sample.objects("user_input");
        var asked = messages.stream().filter(RagasSet::isHuman).map(message -> message.required("content")).toList();
        if (asked.isEmpty()) {
            throw sample.place().refuse("needs a message of type human in 'user_input'");
        }
        messages.stream().filter(message -> !isHuman(message))
                .forEach(message -> set.notUnderstood(id + ": user_input of type " + message.text("type")));
        return asked;
    }

    private static boolean isHuman(Value message) {
        return message.text("type").equals("human");
    }
}
