package pincite.channel.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import pincite.corpus.Printable;
import pincite.evaluation.baseline.Comparison;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.report.EvaluationReport;
import pincite.evaluation.report.EvaluationReport.QuestionEntry;
import pincite.evaluation.statistic.Estimate;

/** A report on a terminal; the verdict comes last. */
record EvaluationText(PrintWriter printer) {

    void print(EvaluationReport report) {
        say(report.set());
        table(report.metrics());
        if (!report.byType().isEmpty()) {
            say("right outcomes, by type");
            table(report.byType());
        }
        wrong(report.questions());
        notScored(report);
        report.comparison().ifPresent(this::comparison);
        report.notes().forEach(note -> say("  " + note));
        report.gates().forEach(gate -> say("  " + gate));
        say(report.verdict().orElse("not complete"));
    }

    void printValidation(QuestionSet set, List<String> problems) {
        set.notUnderstood().forEach(field -> say("  Not understood: " + field));
        set.notScored().forEach(one -> say("  Not scored: " + one.sentence()));
        problems.forEach(problem -> say("  " + problem));
        say(set.name() + ": " + set.questions().size() + " questions" + (set.notScored().isEmpty()
                ? ""
                : " and " + set.notScored().size() + " that are not scored") + ", " + validity(set, problems));
        printer.flush();
    }

    /** Questions and names are others' words. */
    private void say(String line) {
        printer.println(Printable.of(line));
    }

    /** What is not understood is often a slip of the pen, and then a question asks for less than was meant. */
    private static String validity(QuestionSet set, List<String> problems) {
        if (problems.isEmpty()) {
            return set.notUnderstood().isEmpty() && set.notScored().isEmpty() ? "valid" : "not wholly understood";
        }
        return problems.size() + (problems.size() == 1 ? " problem" : " problems");
    }

    private void table(Map<String, Estimate> estimates) {
        estimates.forEach((name, estimate) -> say(String.format("  %-32s ", name) + row(estimate)));
    }

    private static String row(Estimate estimate) {
        return estimate.isMeasured()
                ? String.format(Locale.ROOT, "%9.4f%s  [%.4f, %.4f]%s  n %d", estimate.value(), estimate.suffix(),
                        estimate.low(), estimate.high(), estimate.suffix(), estimate.n())
                : "not measured";
    }

    private void wrong(List<QuestionEntry> questions) {
        if (questions.stream().anyMatch(question -> !question.right())) {
            say("not right");
        }
        questions.stream().filter(question -> !question.right()).forEach(question -> say(String
                .format(Locale.ROOT, "  %-22s %-22s %s", question.diagnosis(), question.id(), question.question())));
    }

    private void notScored(EvaluationReport report) {
        if (!report.notScored().isEmpty()) {
            say("not scored: " + report.notScored().size() + " of "
                    + (report.notScored().size() + report.questions().size()) + " questions");
        }
        report.notScored().forEach(question -> say(String.format(Locale.ROOT, "  %-22s %s: %s", question.id(),
                question.question(), question.reason())));
    }

    private void comparison(Comparison comparison) {
        say("against the baseline");
        comparison.notes().forEach(note -> say("  " + note));
        comparison.differences().forEach(difference -> say(String.format(Locale.ROOT,
                "  %-32s %9.4f  was %.4f, p %.4f", difference.metric(), difference.after(), difference.before(),
                difference.p())));
        list("newly broken: ", comparison.broken());
        list("newly mended: ", comparison.mended());
    }

    private void list(String title, List<String> ids) {
        if (!ids.isEmpty()) {
            say("  " + title + String.join(", ", ids));
        }
    }
}
