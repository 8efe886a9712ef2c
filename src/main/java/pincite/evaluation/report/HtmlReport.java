package pincite.evaluation.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import pincite.evaluation.baseline.Comparison;
import pincite.evaluation.metric.Confidence;
import pincite.evaluation.statistic.Estimate;

/** A report as one page that needs nothing else: no script, no other file, no network. */
final class HtmlReport {

    private static final int MOST_QUESTIONS = 100;

    private HtmlReport() {
    }

    @CheckedTemplate(basePath = "report")
    static final class Templates {

        private Templates() {
        }

        static native TemplateInstance page(EvaluationReport report, List<Row> metrics, List<Row> measured,
                List<Row> types, List<Change> changes, Charts charts, List<EvaluationReport.QuestionEntry> worst);
    }

    /**
     * A figure, written out.
     *
     * @param from where its interval starts, in percent
     * @param to   where it ends
     * @param at   where it is
     */
    record Row(String name, String value, String interval, int n, double from, double to, double at) {

        private static final double PERCENT = 100;

        static Row of(String name, Estimate estimate) {
            return estimate.isMeasured()
                    ? measured(name, estimate)
                    : new Row(name, "not measured", "", 0, 0, 0, 0);
        }

        private static Row measured(String name, Estimate estimate) {
            return new Row(name, rounded(estimate.value()) + estimate.suffix(),
                    rounded(estimate.low()) + " to " + rounded(estimate.high()) + estimate.suffix(),
                    estimate.n(), percent(estimate.low()), percent(estimate.high()), percent(estimate.value()));
        }

        /** A kappa below 0 agrees no more than chance; its bar starts there. */
        private static double percent(double share) {
            return PERCENT * Math.max(0, share);
        }

        /** What was not measured has none. */
        public boolean hasBar() {
            return n > 0;
        }

        /** As wide as the interval, and wide enough to be seen. */
        public double width() {
            return Math.max(0.5, to - from);
        }
    }

    /** A figure beside that of the baseline, written out. */
    record Change(String name, String before, String now, String p) {

        static Change of(Comparison.Difference difference) {
            return new Change(difference.metric(), rounded(difference.before()), rounded(difference.after()),
                    rounded(difference.p()));
        }
    }

    static String of(EvaluationReport report, List<Double> millis) {
        var confidence = Confidence.of(report.questions().stream()
                .map(question -> new Confidence.Judged(question.confidence(), question.right())).toList());
        return Templates.page(report, rows(report.metrics(), false), rows(report.metrics(), true),
                rows(report.byType(), false), changes(report), Charts.of(confidence, millis),
                report.wrong().stream().limit(MOST_QUESTIONS).toList()).render();
    }

    private static List<Change> changes(EvaluationReport report) {
        return report.comparison().stream().flatMap(comparison -> comparison.differences().stream()).map(Change::of)
                .toList();
    }

    /** Times, memory and counts are no shares, so they have no bar. */
    private static List<Row> rows(Map<String, Estimate> estimates, boolean isMeasured) {
        return estimates.entrySet().stream()
                .filter(entry -> isMeasured == (entry.getKey().startsWith("time.")
                        || entry.getKey().startsWith("memory.") || entry.getKey().equals("judge.failed")))
                .map(entry -> Row.of(entry.getKey(), entry.getValue())).toList();
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
