package pincite.evaluation.mark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.statistic.Bootstrap;
import pincite.evaluation.statistic.Estimate;
import pincite.evaluation.statistic.Ratio;
import pincite.evaluation.statistic.Statistic;

/**
 * Statistics over the same questions.
 *
 * @param questions  their ids
 * @param subjects   what each is about; questions about the same stand or fall together
 * @param statistics by the names of {@code report.json}
 */
public record Figures(List<String> questions, List<String> subjects, Map<String, Statistic> statistics) {

    /** The first article with gold evidence, or the gold passage, or a relevant document; else the question itself. */
    static String subject(EvaluationQuestion question) {
        var relevant = question.gold().grades().entrySet().stream().filter(grade -> grade.getValue() >= 1)
                .map(Map.Entry::getKey).sorted();
        return Stream.of(question.gold().evidence().stream().flatMap(evidence -> evidence.article().stream()),
                question.passages().stream(), relevant).flatMap(found -> found).findFirst()
                .map(article -> "article " + article).orElse("question " + question.id());
    }

    /** Whether intervals look beyond these articles. */
    public boolean isClustered() {
        return Bootstrap.isClustered(subjects);
    }

    public Map<String, Estimate> estimates() {
        return Bootstrap.clustered(subjects).estimates(statistics);
    }

    /** Of each question that the figure is about, by id; empty where it is not made of questions. */
    public SortedMap<String, Double> values(String name) {
        var values = new TreeMap<String, Double>();
        if (statistics.get(name) instanceof Ratio ratio) {
            for (int each = 0; each < questions.size(); each++) {
                put(values, questions.get(each), ratio.at(each));
            }
        }
        return values;
    }

    private static void put(SortedMap<String, Double> values, String question, Optional<Double> value) {
        value.ifPresent(known -> values.put(question, known));
    }
}
