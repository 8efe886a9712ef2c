package pincite.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

/** Against trec_eval's own outputs, where their folder is given: {@code mvn test -Dpincite.golden=FOLDER}. */
class TrecEvalTest {

    private static final Path FOLDER = Path.of(System.getProperty("pincite.golden", "")).resolve("trec_eval");

    @Test
    void agreesWithTrecEvalOnEveryFigureThatBothHave() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER),
                "Skipped: give the folder of trec_eval's outputs with -Dpincite.golden=FOLDER");
        var rankings = rankings();
        int compared = 0;
        for (var line : Files.readAllLines(FOLDER.resolve("out.test.aq"))) {
            var parts = line.trim().split("\\s+");
            var measure = measures().get(parts[0]);
            if (measure != null && rankings.containsKey(parts[1])) {
                assertThat(measure.applyAsDouble(rankings.get(parts[1]))).as(line)
                        .isCloseTo(Double.parseDouble(parts[2]), within(5.1e-5));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(measures().size() * 3);
    }

    private static Map<String, ToDoubleFunction<Ranking>> measures() {
        var measures = new HashMap<String, ToDoubleFunction<Ranking>>();
        for (int k : new int[]{5, 10, 15, 20, 30, 100, 200, 500, 1000}) {
            measures.put("P_" + k, ranking -> ranking.precision(k));
            measures.put("recall_" + k, ranking -> ranking.recall(k));
            measures.put("ndcg_cut_" + k, ranking -> ranking.ndcg(k));
        }
        for (int k : new int[]{1, 5, 10}) {
            measures.put("success_" + k, ranking -> ranking.hits(k));
        }
        measures.put("map", Ranking::averagePrecision);
        measures.put("Rprec", Ranking::rPrecision);
        measures.put("recip_rank", ranking -> ranking.reciprocalRank(Integer.MAX_VALUE));
        measures.put("ndcg", ranking -> ranking.ndcg(Integer.MAX_VALUE));
        return measures;
    }

    private static Map<String, Ranking> rankings() throws IOException {
        var grades = new TreeMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(FOLDER.resolve("qrels.test"))) {
            var parts = line.trim().split("\\s+");
            grades.computeIfAbsent(parts[0], question -> new HashMap<>()).put(parts[2], Integer.parseInt(parts[3]));
        }
        var rankings = new TreeMap<String, Ranking>();
        run().forEach((question, documents) -> rankings.put(question,
                Ranking.of(documents, grades.getOrDefault(question, Map.of()))));
        return rankings;
    }

    /** trec_eval orders by score, equal ones by id descending, and looks at no rank. */
    private static Map<String, List<String>> run() throws IOException {
        record Result(String document, float score) {
        }
        var results = new TreeMap<String, List<Result>>();
        for (var line : Files.readAllLines(FOLDER.resolve("results.test"))) {
            var parts = line.trim().split("\\s+");
            results.computeIfAbsent(parts[0], question -> new ArrayList<>())
                    .add(new Result(parts[2], Float.parseFloat(parts[4])));
        }
        var run = new TreeMap<String, List<String>>();
        results.forEach((question, found) -> run.put(question, found.stream().sorted(Comparator.comparing(Result::score)
                .thenComparing(Result::document).reversed()).map(Result::document).toList()));
        return run;
    }
}
