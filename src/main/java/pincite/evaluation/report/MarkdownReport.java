package pincite.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import pincite.evaluation.statistic.Estimate;

/** A report short enough for a comment on a pull request. */
final class MarkdownReport {

    private MarkdownReport() {
    }

    static List<String> of(EvaluationReport report) {
        var lines = new ArrayList<String>();
        lines.add("## " + report.set() + ": " + report.verdict());
        lines.add("");
        report.gates().forEach(gate -> lines.add("- " + gate));
        table("metric", report.metrics(), lines);
        table("right, by type", report.byType(), lines);
        failed(report, lines);
        return lines;
    }

    private static void table(String title, Map<String, Estimate> estimates, List<String> lines) {
        if (estimates.isEmpty()) {
            return;
        }
        lines.addAll(List.of("", "| " + title + " | value | 95 % interval | n |", "|---|---|---|---|"));
        estimates.forEach(
                (name, estimate) -> lines.add(String.format(Locale.ROOT, "| %s | %.4f | %.4f to %.4f | %d |", name,
                        estimate.value(), estimate.low(), estimate.high(), estimate.n())));
    }

    private static void failed(EvaluationReport report, List<String> lines) {
        var failed = report.questions().stream().filter(question -> !question.right()).toList();
        if (failed.isEmpty()) {
            return;
        }
        lines.addAll(List.of("", "| not right | why | question |", "|---|---|---|"));
        failed.forEach(question -> lines.add("| " + question.id() + " | " + question.diagnosis() + " | "
                + question.question().replace("|", "\\|") + " |"));
    }
}
