package pincite.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import pincite.evaluation.baseline.Comparison;
import pincite.evaluation.report.EvaluationReport.NotScoredEntry;
import pincite.evaluation.statistic.Estimate;
import pincite.markup.MarkdownText;

/** A report short enough for a comment on a pull request, whose limit is 65,536 characters. */
final class MarkdownReport {

    private static final int MOST_QUESTIONS = 50;

    private final List<String> lines = new ArrayList<>();

    private MarkdownReport() {
    }

    static List<String> of(EvaluationReport report) {
        return new MarkdownReport().write(report);
    }

    private List<String> write(EvaluationReport report) {
        lines.add("## " + report.set() + ": " + report.verdict().orElse("not complete"));
        lines.add("");
        report.gates().forEach(gate -> lines.add("- " + escaped(gate)));
        report.notes().stream().limit(MOST_QUESTIONS).forEach(note -> lines.add("- " + escaped(note)));
        report.comparison().ifPresent(this::comparison);
        table("metric", report.metrics());
        table("right, by type", report.byType());
        wrong(report);
        notScored(report.notScored());
        return lines;
    }

    private void comparison(Comparison comparison) {
        comparison.notes().forEach(note -> lines.add("- " + note));
        lines.addAll(List.of("", "| against the baseline | before | now | p |", "|---|---|---|---|"));
        comparison.differences().forEach(difference -> lines.add(String.format(Locale.ROOT,
                "| %s | %.4f | %.4f | %.3f |", difference.metric(), difference.before(), difference.after(),
                difference.p())));
        lines.add("");
        list("Newly broken", comparison.broken());
        list("Newly mended", comparison.mended());
    }

    private void list(String title, List<String> ids) {
        if (!ids.isEmpty()) {
            lines.add(title + ": " + escaped(String.join(", ", ids.stream().limit(MOST_QUESTIONS).toList())));
        }
    }

    private void table(String title, Map<String, Estimate> estimates) {
        if (!estimates.isEmpty()) {
            lines.addAll(List.of("", "| " + title + " | value | 95 % interval | n |", "|---|---|---|---|"));
            estimates.forEach((name, estimate) -> lines.add("| " + escaped(name) + " | " + row(estimate) + " |"));
        }
    }

    private static String row(Estimate estimate) {
        return estimate.isMeasured()
                ? String.format(Locale.ROOT, "%.4f%s | %.4f to %.4f%s | %d", estimate.value(), estimate.suffix(),
                        estimate.low(), estimate.high(), estimate.suffix(), estimate.n())
                : "not measured | | 0";
    }

    private void wrong(EvaluationReport report) {
        var wrong = report.wrong();
        if (!wrong.isEmpty()) {
            lines.addAll(List.of("", "| not right | why | question |", "|---|---|---|"));
            wrong.stream().limit(MOST_QUESTIONS).forEach(question -> lines.add("| " + escaped(question.id()) + " | "
                    + question.diagnosis() + " | " + escaped(question.question()) + " |"));
        }
        if (wrong.size() > MOST_QUESTIONS) {
            lines.add("");
            lines.add("… and " + (wrong.size() - MOST_QUESTIONS) + " more in `questions.jsonl`.");
        }
    }

    private void notScored(List<NotScoredEntry> questions) {
        if (!questions.isEmpty()) {
            lines.addAll(List.of("", "| not scored | why | question |", "|---|---|---|"));
            questions.stream().limit(MOST_QUESTIONS).forEach(question -> lines.add("| " + escaped(question.id()) + " | "
                    + escaped(question.reason()) + " | " + escaped(question.question()) + " |"));
        }
        if (questions.size() > MOST_QUESTIONS) {
            lines.addAll(List.of("", "… and " + (questions.size() - MOST_QUESTIONS) + " more in `report.json`."));
        }
    }

    private static String escaped(String text) {
        return MarkdownText.escaped(text.replaceAll("[\\s\\p{Cntrl}]+", " "));
    }
}
