package pincite.channel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.evaluation.AnswerRun;
import pincite.evaluation.Laboratory;
import pincite.evaluation.RetrievalRun;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.QuestionSets;
import pincite.evaluation.report.EvaluationReport;
import pincite.evaluation.report.Gate;
import pincite.evaluation.report.ReportFolder;
import pincite.evaluation.statistic.Estimate;

/** Scores question sets. */
@Dependent
@Unremovable
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Scores question sets.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:pass", "1:a gate failed", "2:wrong options, or a set that cannot be used", "3:the run could not be made"})
class EvaluateCommand implements Callable<Integer> {

    private static final Logger LOG = Logger.getLogger(EvaluateCommand.class);

    private final Laboratory laboratory;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SET", arity = "1..*", description = "A question set (YAML, JSON Lines) or a BEIR folder.")
    List<Path> sets;

    @Option(names = "--retrieval-only", description = "Score which documents are found, leg by leg.")
    boolean isRetrievalOnly;

    @Option(names = "--min", paramLabel = "METRIC=VALUE", converter = GateConverter.class, description = "Fail if a metric is less, as in right=0.9 (may be repeated).")
    List<Gate> gates = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Write the reports there; a folder each where there are several sets.")
    Optional<Path> out;

    @Option(names = "--json", description = "Print report.json.")
    boolean asJson;

    EvaluateCommand(Laboratory laboratory, ObjectMapper json) {
        this.laboratory = laboratory;
        this.json = json;
    }

    /** {@code right=0.9}. */
    static final class GateConverter implements ITypeConverter<Gate> {

        @Override
        public Gate convert(String written) {
            return Gate.parse(written);
        }
    }

    @Override
    public Integer call() throws JsonProcessingException {
        var read = sets.stream().map(QuestionSets::read).toList();
        boolean isPassed = true;
        for (var set : read) {
            set.notUnderstood().forEach(field -> LOG.warn("Not understood in " + set.name() + ": " + field));
            var report = isRetrievalOnly ? retrieval(set) : answers(set);
            folder(set).ifPresent(folder -> folder.write(report));
            print(report);
            isPassed &= report.isPassed();
        }
        return isPassed ? 0 : 1;
    }

    private Optional<ReportFolder> folder(QuestionSet set) {
        return out.map(folder -> new ReportFolder(sets.size() == 1 ? folder : folder.resolve(set.name()), json));
    }

    private Laboratory.Setup setUp(QuestionSet set) {
        try (var progress = TerminalProgress.start()) {
            return laboratory.setUp(set, progress);
        }
    }

    private EvaluationReport retrieval(QuestionSet set) {
        var setup = setUp(set);
        var run = RetrievalRun.of(set, setup);
        folder(set).ifPresent(folder -> folder.write(run));
        return EvaluationReport.of(set.name(), run, setup.generation(), gates);
    }

    private EvaluationReport answers(QuestionSet set) {
        var setup = setUp(set);
        return EvaluationReport.of(AnswerRun.of(set, setup), setup.generation(), gates);
    }

    private void print(EvaluationReport report) throws JsonProcessingException {
        var printer = spec.commandLine().getOut();
        printer.print(asJson ? json.writeValueAsString(report) + "\n" : text(report));
        printer.flush();
    }

    /** The verdict comes last. */
    private static String text(EvaluationReport report) {
        var text = new StringBuilder(report.set()).append('\n');
        report.metrics().forEach((name, estimate) -> text.append(line(name, estimate)));
        report.byType().forEach((type, estimate) -> text.append(line("right, " + type, estimate)));
        report.questions().stream().filter(question -> !question.right()).forEach(question -> text
                .append(String.format(Locale.ROOT, "  %-22s %-22s %s%n", question.diagnosis(), question.id(),
                        question.question())));
        report.gates().forEach(gate -> text.append("  ").append(gate).append('\n'));
        return text.append(report.verdict()).append('\n').toString();
    }

    private static String line(String name, Estimate estimate) {
        return String.format(Locale.ROOT, "  %-32s %.4f  [%.4f, %.4f]  n %d%n", name, estimate.value(), estimate.low(),
                estimate.high(), estimate.n());
    }
}
