package pincite.evaluation.selftest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Those of our measures that trec_eval has too, by its names. */
final class TrecMeasures {

    private final Map<String, ToDoubleFunction<TrecTopic>> measures = new HashMap<>();

    TrecMeasures() {
        for (int k : new int[]{5, 10, 15, 20, 30, 100, 200, 500, 1000}) {
            measures.put("P_" + k, topic -> topic.judged().precision(k));
            measures.put("recall_" + k, topic -> topic.judged().recall(k));
            measures.put("ndcg_cut_" + k, topic -> topic.graded().ndcg(k));
        }
        for (int k : new int[]{1, 5, 10}) {
            measures.put("success_" + k, topic -> topic.judged().hits(k));
        }
        measures.put("map", topic -> topic.judged().averagePrecision());
        measures.put("Rprec", topic -> topic.judged().rPrecision());
        measures.put("recip_rank", topic -> topic.judged().reciprocalRank(Integer.MAX_VALUE));
    }

    boolean know(String name) {
        return measures.containsKey(name);
    }

    /** The mean over the topics. */
    double value(String name, Collection<TrecTopic> topics) {
        return topics.stream().mapToDouble(measures.get(name)).average().orElse(0);
    }
}
