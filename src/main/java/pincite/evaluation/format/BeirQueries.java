package pincite.evaluation.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.SetCorpus;
import pincite.evaluation.text.Value;

/** The queries of a BEIR folder, with what their metadata says of the right answer. */
final class BeirQueries {

    private static final Set<String> KNOWN = Set.of("answers", "answerable", "type", "passage_ids", "answer_starts",
            "evidence", "against");

    private final SetBuilder set;
    private final Judgements judgements;
    private final BeirEvidence evidence;

    BeirQueries(SetBuilder set, SetCorpus corpus, Judgements judgements) {
        this.set = set;
        this.judgements = judgements;
        this.evidence = new BeirEvidence(set, corpus);
    }

    void add(Value query) {
        var id = query.required("_id");
        var metadata = query.get("metadata").map(value -> value.asObject("'metadata'"))
                .orElseGet(() -> Value.object(query.place(), Map.of()));
        if (judgements.has(id) || metadata.has("answerable")) {
            metadata.unknown(KNOWN).forEach(field -> set.notUnderstood("metadata." + field));
            set.add(query.place(), question(id, query.required("text"), metadata));
        }
    }

    private EvaluationQuestion question(String id, String text, Value metadata) {
        boolean isAnswerable = metadata.truth("answerable", true);
        var passages = metadata.has("passage_ids")
                ? metadata.texts("passage_ids")
                : judgements.documents(id, isAnswerable ? 1 : Integer.MIN_VALUE);
        return new EvaluationQuestion(id, text, List.of(), metadata.text("type"), List.of(), isAnswerable,
                metadata.truth("against", false) ? Optional.of(EvaluationQuestion.FALSE_PREMISE) : Optional.empty(),
                gold(id, metadata, passages), passages);
    }

    private Gold gold(String id, Value metadata, List<String> passages) {
        return Gold.answers(metadata.texts("answers")).with(evidence.of(id, metadata, passages))
                .judged(judgements.of(id));
    }
}
