package pincite.channel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.evaluation.AnswerRun;
import pincite.evaluation.Laboratory;
import pincite.evaluation.RetrievalRun;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.question.QuestionSets;
import pincite.evaluation.statistic.Estimate;

/** Scores question sets. */
@Dependent
@Unremovable
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Scores question sets.")
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

    @Option(names = "--json", description = "Print the figures as JSON.")
    boolean asJson;

    EvaluateCommand(Laboratory laboratory, ObjectMapper json) {
        this.laboratory = laboratory;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        for (var path : sets) {
            var set = QuestionSets.read(path);
            set.notUnderstood().forEach(field -> LOG.warn("Not understood in " + path + ": " + field));
            print(isRetrievalOnly ? retrieval(set) : answers(set));
        }
        return 0;
    }

    private Laboratory.Setup setUp(QuestionSet set) {
        try (var progress = TerminalProgress.start()) {
            return laboratory.setUp(set, progress);
        }
    }

    private Report retrieval(QuestionSet set) {
        var setup = setUp(set);
        long start = System.nanoTime();
        var run = RetrievalRun.of(set, setup);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Report(set.name(), run.questions().size(), run.questions().size() / seconds, run.metrics(), Map.of(),
                List.of());
    }

    private Report answers(QuestionSet set) {
        var setup = setUp(set);
        long start = System.nanoTime();
        var run = AnswerRun.of(set, setup);
        double seconds = (System.nanoTime() - start) / 1e9;
        var failed = run.results().stream().flatMap(result -> result.diagnosis().stream()
                .map(diagnosis -> new Failed(result.question().id(), diagnosis.name(), result.question().question())))
                .toList();
        return new Report(set.name(), run.results().size(), run.results().size() / seconds, run.metrics(), run.byType(),
                failed);
    }

    private void print(Report report) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        out.print(asJson ? json.writeValueAsString(report) + "\n" : text(report));
        out.flush();
    }

    private static String text(Report report) {
        var text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%s: %d questions, %.0f a second%n", report.set, report.questions,
                report.rate));
        report.metrics.forEach((name, estimate) -> text.append(line(name, estimate)));
        report.byType.forEach((type, estimate) -> text.append(line("right, " + type, estimate)));
        report.failed.forEach(
                failed -> text.append(String.format(Locale.ROOT, "  %-22s %-22s %s%n", failed.diagnosis, failed.id,
                        failed.question)));
        return text.toString();
    }

    private static String line(String name, Estimate estimate) {
        return String.format(Locale.ROOT, "  %-32s %.4f  [%.4f, %.4f]  n %d%n", name, estimate.value(), estimate.low(),
                estimate.high(), estimate.n());
    }

    private record Report(String set, int questions, double rate, Map<String, Estimate> metrics,
            Map<String, Estimate> byType,
            List<Failed> failed) {
    }

    private record Failed(String id, String diagnosis, String question) {
    }
}
