package pincite.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import pincite.evaluation.metric.Ranking;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.statistic.Estimate;
import pincite.index.Hit;
import pincite.index.Snapshot;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/**
 * The retrieval of each judged question, leg by leg; documents are ranked by their best passages.
 *
 * @param questions those that have a relevant document
 * @param millis    of each question
 */
public record RetrievalRun(List<EvaluationQuestion> questions, Map<Leg, List<List<String>>> documents,
        List<Double> millis) {

    /** Where a ranking comes from. */
    public enum Leg {
        WORDS("words."),
        MEANING("meaning."),
        FUSION("");

        private final String prefix;

        Leg(String prefix) {
            this.prefix = prefix;
        }
    }

    public static RetrievalRun of(QuestionSet set, Laboratory.Setup setup) {
        var judged = set.questions().stream().filter(EvaluationQuestion::hasRelevant).toList();
        var run = new RetrievalRun(judged, new LinkedHashMap<>(), new ArrayList<>());
        for (var leg : Leg.values()) {
            run.documents.put(leg, new ArrayList<>());
        }
        try (var snapshot = setup.index().snapshot().orElseThrow()) {
            judged.forEach(question -> run.add(question, setup.retriever(), snapshot));
        }
        return run;
    }

    private void add(EvaluationQuestion question, Retriever retriever, Snapshot snapshot) {
        long start = System.nanoTime();
        var rankings = retriever.rank(new Question(question.question()), Scope.ALL, snapshot);
        millis.add((System.nanoTime() - start) / 1e6);
        documents.get(Leg.WORDS).add(documents(rankings.byWords()));
        documents.get(Leg.MEANING).add(documents(rankings.byMeaning()));
        documents.get(Leg.FUSION).add(documents(rankings.fused()));
    }

    /** Names as in {@code report.json}: {@code retrieval.ndcg@10} is the fusion's, {@code retrieval.words.ndcg@10} one leg's. */
    public Map<String, Estimate> metrics() {
        var metrics = new LinkedHashMap<String, Estimate>();
        for (var leg : Leg.values()) {
            measures()
                    .forEach((name, measure) -> metrics.put("retrieval." + leg.prefix + name, estimate(leg, measure)));
        }
        return metrics;
    }

    private static Map<String, ToDoubleFunction<Ranking>> measures() {
        var measures = new LinkedHashMap<String, ToDoubleFunction<Ranking>>();
        measures.put("ndcg@10", ranking -> ranking.ndcg(10));
        measures.put("recall@1", ranking -> ranking.recall(1));
        measures.put("recall@10", ranking -> ranking.recall(10));
        measures.put("hits@1", ranking -> ranking.hits(1));
        measures.put("mrr@10", ranking -> ranking.reciprocalRank(10));
        measures.put("map", Ranking::averagePrecision);
        measures.put("rprecision", Ranking::rPrecision);
        measures.put("precision@5", ranking -> ranking.precision(5));
        return measures;
    }

    private Estimate estimate(Leg leg, ToDoubleFunction<Ranking> measure) {
        var values = new double[questions.size()];
        for (int each = 0; each < values.length; each++) {
            values[each] = measure
                    .applyAsDouble(Ranking.of(documents.get(leg).get(each), questions.get(each).gold().grades()));
        }
        return Estimate.ofMean(values);
    }

    /** A document stands where the best of its passages does. */
    private static List<String> documents(List<Hit> passages) {
        return passages.stream().map(hit -> hit.passage().substring(0, hit.passage().lastIndexOf("#char="))).distinct()
                .toList();
    }
}
