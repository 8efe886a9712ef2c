package pincite.evaluation.mark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.evaluation.ask.Setup;
import pincite.evaluation.metric.Ranking;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.statistic.Ratio;
import pincite.evaluation.statistic.Statistic;
import pincite.index.Hit;
import pincite.index.Snapshot;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;

/**
 * The retrieval of each judged question, leg by leg; documents are ranked by their best passages.
 *
 * @param questions those that have a relevant document
 * @param millis    of each question
 */
public record RetrievalRun(List<EvaluationQuestion> questions, Map<Leg, List<List<String>>> documents,
        List<Double> millis) {

    private static final double NANOS = 1e6;

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

    public static RetrievalRun of(QuestionSet set, Setup.Searchable searchable) {
        var judged = set.questions().stream().filter(question -> !grades(question.gold()).isEmpty()).toList();
        var run = new RetrievalRun(judged, new EnumMap<>(Leg.class), new ArrayList<>());
        for (var leg : Leg.values()) {
            run.documents.put(leg, new ArrayList<>());
        }
        try (var snapshot = searchable.index().snapshot().orElseThrow()) {
            judged.forEach(question -> run.add(question, searchable.retriever(), snapshot));
        }
        return run;
    }

    /** Where nobody judged documents, the articles with gold evidence are relevant. */
    public static Map<String, Integer> grades(Gold gold) {
        boolean isJudged = gold.grades().values().stream().anyMatch(grade -> grade >= 1);
        return isJudged
                ? gold.grades()
                : gold.evidence().stream().flatMap(evidence -> evidence.article().stream()).distinct()
                        .collect(Collectors.toMap(article -> article, article -> 1));
    }

    private void add(EvaluationQuestion question, Retriever retriever, Snapshot snapshot) {
        long start = System.nanoTime();
        var rankings = retriever.rank(new Question(question.question()), question.scope(), snapshot);
        millis.add((System.nanoTime() - start) / NANOS);
        documents.get(Leg.WORDS).add(documents(rankings.byWords()));
        documents.get(Leg.MEANING).add(documents(rankings.byMeaning()));
        documents.get(Leg.FUSION).add(documents(rankings.fused()));
    }

    /** Names as in {@code report.json}: {@code retrieval.ndcg@10} is the fusion's, {@code retrieval.words.ndcg@10} one leg's. */
    public Figures figures() {
        var statistics = new LinkedHashMap<String, Statistic>();
        for (var leg : Leg.values()) {
            var rankings = IntStream.range(0, questions.size()).mapToObj(each -> ranking(leg, each)).toList();
            measures().forEach((name, measure) -> statistics.put(name(leg, name),
                    Ratio.mean(rankings.stream().mapToDouble(measure).toArray())));
        }
        return new Figures(questions.stream().map(EvaluationQuestion::id).toList(),
                questions.stream().map(Figures::subject).toList(), statistics);
    }

    /** Names of the figures. */
    static Set<String> metrics() {
        return Stream.of(Leg.values()).flatMap(leg -> measures().keySet().stream().map(name -> name(leg, name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String name(Leg leg, String measure) {
        return "retrieval." + leg.prefix + measure;
    }

    private Ranking ranking(Leg leg, int question) {
        return Ranking.of(documents.get(leg).get(question), grades(questions.get(question).gold()));
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

    /** A document stands where the best of its passages does. */
    private static List<String> documents(List<Hit> passages) {
        return passages.stream().map(hit -> hit.passage().substring(0, hit.passage().lastIndexOf("#char="))).distinct()
                .toList();
    }
}
