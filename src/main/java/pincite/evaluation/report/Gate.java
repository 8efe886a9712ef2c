package pincite.evaluation.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.evaluation.baseline.Comparison;
import pincite.evaluation.mark.AnswerRun;
import pincite.evaluation.mark.MetricNames;
import pincite.evaluation.mark.QuestionResult;
import pincite.evaluation.question.NotScored;
import pincite.evaluation.statistic.Estimate;

/**
 * What a metric must reach for a run to pass.
 *
 * @param metric its whole name, or, but of a judge, what stands behind the last dot
 */
public record Gate(String metric, double least) {

    /** The verdicts; the last where nothing failed, and a threshold is on what was not measured. */
    public static final String PASS = "pass";
    public static final String FAIL = "fail";
    public static final String COULD_NOT_RUN = "could not run";

    private static final String MUST_PASS = "must-pass";
    private static final String JUDGE = "judge.";
    private static final List<String> PROVED = List.of("answer.", "citation.", "decline.");
    private static final String FIDELITY = "citation.fidelity";

    /** As written on the command line: {@code right=0.9}. */
    public static Gate parse(String written) {
        int equals = written.indexOf('=');
        try {
            return new Gate(written.substring(0, Math.max(0, equals)).strip(),
                    Double.parseDouble(written.substring(equals + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A threshold is written like right=0.9: " + written, e);
        }
    }

    public Gate {
        if (metric.isBlank() || Double.isNaN(least)) {
            throw new IllegalArgumentException("A threshold is written like right=0.9: " + metric + "=" + least);
        }
    }

    /** Whether only a language model's opinion is to decide, and nothing that the set knows. */
    public static boolean isJudgeAlone(Collection<Gate> gates) {
        return gates.stream().anyMatch(Gate::isOfJudge) && gates.stream().noneMatch(Gate::isOfSet);
    }

    public boolean isOfJudge() {
        return metric.startsWith(JUDGE);
    }

    private boolean isOfSet() {
        return AnswerRun.metrics().stream().filter(name -> PROVED.stream().anyMatch(name::startsWith))
                .anyMatch(this::isAbout);
    }

    /**
     * In words. A quote that is not verbatim, a broken question that must pass and a significant drop below the baseline fail every
     * run.
     */
    public static List<String> failures(Collection<Gate> gates, Map<String, Estimate> metrics,
            Collection<QuestionResult> results, Optional<Comparison> comparison) {
        var failures = new ArrayList<String>();
        gates.forEach(gate -> gate.failure(metrics, failures));
        var fidelity = metrics.get(FIDELITY);
        if (fidelity != null && fidelity.isMeasured() && fidelity.value() < 1) {
            failures.add("A quote is not verbatim: " + FIDELITY + " is " + fidelity.value());
        }
        results.stream().filter(result -> !result.isRight() && result.question().tags().contains(MUST_PASS))
                .forEach(result -> failures.add("Must pass and does not: " + result.question().id()));
        comparison.ifPresent(with -> with.differences().stream().filter(Comparison.Difference::isDrop)
                .forEach(drop -> failures.add(String.format(Locale.ROOT,
                        "%s dropped significantly, from %.4f to %.4f (p %.4f)", drop.metric(), drop.before(),
                        drop.after(), drop.p()))));
        return List.copyOf(failures);
    }

    /** In words: the first threshold on what no report has. */
    public static Optional<String> misnamed(Collection<Gate> gates) {
        return gates.stream().filter(gate -> MetricNames.all().stream().noneMatch(gate::isAbout)).findFirst()
                .map(gate -> "There is no metric '" + gate.metric + "'; there are "
                        + String.join(", ", MetricNames.all()));
    }

    /** In words: what cannot be held against the run, as nothing in it is what that is about. */
    public static List<String> idle(Collection<Gate> gates, Map<String, Estimate> metrics,
            Collection<NotScored> notScored) {
        var unmeasured = gates.stream().flatMap(gate -> gate.unmeasured(metrics).map(
                name -> "The threshold " + gate.metric + "=" + gate.least + " could not run: " + name
                        + " was not measured"));
        var unscored = notScored.stream().filter(one -> one.question().tags().contains(MUST_PASS))
                .map(one -> "Must pass and was not scored: " + one.sentence());
        return Stream.concat(unmeasured, unscored).toList();
    }

    /** Another mode, or a set that knows nothing of it, leaves a figure out altogether. */
    private Stream<String> unmeasured(Map<String, Estimate> metrics) {
        return about(metrics).findAny().isEmpty()
                ? Stream.of(metric)
                : about(metrics).filter(entry -> !entry.getValue().isMeasured()).map(Map.Entry::getKey);
    }

    private Stream<Map.Entry<String, Estimate>> about(Map<String, Estimate> metrics) {
        return metrics.entrySet().stream().filter(entry -> isAbout(entry.getKey()));
    }

    private void failure(Map<String, Estimate> metrics, List<String> failures) {
        about(metrics).filter(entry -> entry.getValue().isMeasured() && entry.getValue().value() < least).forEach(
                entry -> failures.add(String.format(Locale.ROOT, "%s is %.4f%s, less than %s%s", entry.getKey(),
                        entry.getValue().value(), entry.getValue().suffix(), least, entry.getValue().suffix())));
    }

    private boolean isAbout(String name) {
        return name.equals(metric)
                || !name.startsWith(JUDGE) && name.endsWith("." + metric)
                        && name.indexOf('.') == name.lastIndexOf("." + metric);
    }
}
