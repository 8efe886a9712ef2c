package pincite.evaluation.selftest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What trec_eval printed for a run.
 *
 * @param level the lowest grade that is relevant
 */
record TrecOutput(String file, String run, String judgements, int level, String group) {

    private static final String FOLDER = "trec_eval/";
    private static final String MEAN = "all";
    private static final TrecMeasures MEASURES = new TrecMeasures();

    /** Of all topics that are judged, as trec_eval's -c: those without results count as 0. */
    static final List<TrecOutput> ALL = List.of(
            new TrecOutput("out.test.aq", "results.test", "qrels.test", 1, "trec_eval"),
            new TrecOutput("out.test.aqc", "results.trunc", "qrels.test", 1, "trec_eval"),
            new TrecOutput("out.test.aql", "results.test", "qrels.rel_level", 2, "trec_eval -l 2"));

    List<ReferenceFigure> compare(Cases cases) {
        var results = TrecRun.of(cases.rows(FOLDER + run, TrecRun.COLUMNS));
        var topics = topics(cases, results);
        var comparisons = cases.rows(FOLDER + file, 3).stream().filter(row -> MEASURES.know(row.text(0)))
                .map(row -> compare(row, topics, cases.group(group(row.text(1), results)))).toList();
        if (comparisons.isEmpty()) {
            throw SelfTestException.withoutFigures(FOLDER + file);
        }
        return comparisons;
    }

    /** Where nothing was found every figure is 0, which proves less, so these are counted apart. */
    private String group(String topic, Map<String, List<String>> results) {
        return topic.equals(MEAN) || results.containsKey(topic) ? group : group + ", topics without results";
    }

    private Map<String, TrecTopic> topics(Cases cases, Map<String, List<String>> results) {
        var topics = new TreeMap<String, TrecTopic>();
        cases.rows(FOLDER + judgements, 4).stream().collect(Collectors.groupingBy(row -> row.text(0),
                Collectors.toMap(row -> row.text(2), row -> (int) row.number(3), Math::max)))
                .forEach((topic, grades) -> topics.put(topic,
                        TrecTopic.of(results.getOrDefault(topic, List.of()), grades, level)));
        return topics;
    }

    private ReferenceFigure compare(Row row, Map<String, TrecTopic> topics, String toGroup) {
        var topic = row.text(1);
        if (!topic.equals(MEAN) && !topics.containsKey(topic)) {
            throw row.fault("the topic " + topic + " is not in " + judgements);
        }
        var judged = topic.equals(MEAN) ? topics.values() : List.of(topics.get(topic));
        return new ReferenceFigure(toGroup, file + " " + row.text(0) + " " + topic, row.number(2),
                MEASURES.value(row.text(0), judged));
    }
}
