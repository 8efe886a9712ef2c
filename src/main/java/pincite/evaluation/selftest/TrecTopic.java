package pincite.evaluation.selftest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import pincite.evaluation.metric.Ranking;

/**
 * A ranked list, judged.
 *
 * @param judged by what is relevant at the level that was asked for
 * @param graded by the grades themselves, which trec_eval uses for nDCG whatever the level
 */
record TrecTopic(Ranking judged, Ranking graded) {

    static TrecTopic of(List<String> documents, Map<String, Integer> grades, int level) {
        var relevant = grades.keySet().stream()
                .collect(Collectors.toMap(document -> document, document -> grades.get(document) >= level ? 1 : 0));
        return new TrecTopic(Ranking.of(documents, relevant), Ranking.of(documents, grades));
    }
}
