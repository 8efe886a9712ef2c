package pincite.evaluation.selftest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a run as trec_eval does: by score, equal ones by id descending; the ranks that are written do not count. */
final class TrecRun {

    static final int COLUMNS = 5;

    /** @param score in single precision, so that more of them are equal than one sees */
    private record Result(String document, float score) {
    }

    private TrecRun() {
    }

    /** The documents of each topic, best first. */
    static Map<String, List<String>> of(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.text(0),
                Collectors.collectingAndThen(Collectors.toList(), TrecRun::ranked)));
    }

    private static List<String> ranked(List<Row> topic) {
        return topic.stream().map(row -> new Result(row.text(2), (float) row.number(4)))
                .sorted(Comparator.comparing(Result::score).thenComparing(Result::document).reversed())
                .map(Result::document).toList();
    }
}
