package pincite.channel.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.corpus.Printable;
import pincite.evaluation.Evaluated;
import pincite.evaluation.Evaluation;
import pincite.evaluation.Options;
import pincite.evaluation.baseline.BaselineFile;
import pincite.evaluation.format.QuestionSets;
import pincite.evaluation.mark.RunObserver;
import pincite.evaluation.question.QuestionSet;
import pincite.evaluation.report.ReportFolder;
import pincite.evaluation.timeml.TimeMlScore;

/** Scores question sets. */
@Dependent
@Unremovable
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Scores question sets.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:pass", "1:a gate failed", "2:wrong options, a threshold on no metric, or a set that cannot be used",
        "3:the run could not be made, or a threshold is on what was not measured"})
class EvaluateCommand implements Callable<Integer> {

    private static final int BAD_INPUT = 2;
    private static final int MOST_REPEATS = 100;

    private final Evaluation evaluation;
    private final ObjectMapper json;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "SET", arity = "0..*", description = "Question sets: our YAML or JSON Lines, a BEIR folder, SQuAD 2.0 JSON, CSV, and those of quarkus-langchain4j, promptfoo and ragas. With --self-test: a folder with other scorers' outputs.")
    List<Path> sets = List.of();

    @ArgGroup(exclusive = true)
    Measure what = new Measure();

    @Option(names = "--url", paramLabel = "ADDRESS", description = "Ask a running service, such as http://localhost:8080.")
    Optional<URI> url = Optional.empty();

    @Mixin
    Thresholds thresholds = new Thresholds();

    @Option(names = "--baseline", paramLabel = "FILE", description = "Compare with it, and fail where a figure dropped significantly. Without it: SET.baseline.jsonl beside the set, if there is one.")
    Optional<Path> baseline = Optional.empty();

    @Option(names = "--bless", description = "Make this run the baseline, if it passes.")
    boolean isBlessing;

    @Option(names = "--out", paramLabel = "DIR", description = "Write the reports there; a folder each where there are several sets.")
    Optional<Path> out = Optional.empty();

    /** Read before the program starts, see ModelOption; here it is only known. */
    @Option(names = "--model", paramLabel = "PROVIDER[/NAME]", description = "Answer with this language model instead of the configured one; 'none' for none.")
    Optional<String> model = Optional.empty();

    @Option(names = "--repeat", paramLabel = "TIMES", description = "Make the run so often and show how far each figure spreads, for language models; reports and baseline are of the last one.")
    int repeat = 1;

    @Option(names = "--json", description = "Print report.json.")
    boolean asJson;

    EvaluateCommand(Evaluation evaluation, ObjectMapper json) {
        this.evaluation = evaluation;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (what.isSelfTest) {
            return new SelfTestText(spec.commandLine().getOut()).run(sets);
        }
        if (what.timeMl.isPresent()) {
            return score(what.timeMl.get());
        }
        refuseMisuse();
        var read = sets.stream().map(QuestionSets::read).toList();
        return what.isValidation ? validate(read) : evaluate(read);
    }

    private int score(Path timeMl) {
        var score = TimeMlScore.of(timeMl);
        spec.commandLine().getOut().println(asJson ? score.json() : score.text());
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void refuseMisuse() {
        if (sets.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name a question set, or --self-test");
        }
        if (repeat < 1 || repeat > MOST_REPEATS) {
            throw new ParameterException(spec.commandLine(), "--repeat is from 1 to " + MOST_REPEATS + ": " + repeat);
        }
        if (sets.size() > 1 && baseline.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--baseline is of one set; name one");
        }
        if (url.filter(address -> address.getHost() == null).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--url needs an address such as http://localhost:8080");
        }
        thresholds.misuse(evaluation.hasJudge(), what.hasAnswers()).ifPresent(sentence -> {
            throw new ParameterException(spec.commandLine(), sentence);
        });
    }

    private int validate(List<QuestionSet> read) {
        boolean isValid = true;
        for (var set : read) {
            var problems = evaluation.validate(set, url);
            new EvaluationText(spec.commandLine().getOut()).printValidation(set, problems);
            isValid &= problems.isEmpty() && set.notUnderstood().isEmpty() && set.notScored().isEmpty();
        }
        return isValid ? 0 : BAD_INPUT;
    }

    private int evaluate(List<QuestionSet> read) throws JsonProcessingException {
        var ending = Ending.PASSED;
        for (int each = 0; each < read.size(); each++) {
            ending = ending.worse(evaluate(sets.get(each), read.get(each)));
        }
        return ending.exitCode();
    }

    private Ending evaluate(Path path, QuestionSet set) throws JsonProcessingException {
        var spread = new Spread();
        var ending = Ending.PASSED;
        for (int time = 1; time <= repeat; time++) {
            ending = ending.worse(evaluateOnce(path, set, spread));
        }
        if (repeat > 1) {
            spread.print(asJson ? spec.commandLine().getErr() : spec.commandLine().getOut());
        }
        return ending;
    }

    private Ending evaluateOnce(Path path, QuestionSet set, Spread spread) throws JsonProcessingException {
        var file = baseline.map(BaselineFile::new).orElseGet(() -> BaselineFile.beside(path));
        var folder = folder(set);
        folder.ifPresent(into -> into.begin(set.name()));
        var evaluated = run(set, options(file), folder);
        folder.ifPresent(into -> end(evaluated, into));
        bless(evaluated, file);
        print(evaluated);
        spread.add(evaluated.report().metrics());
        return Ending.of(evaluated.report());
    }

    private Evaluated run(QuestionSet set, Options options, Optional<ReportFolder> folder) {
        try (var progress = TerminalProgress.start()) {
            return evaluation.run(set, options, progress,
                    folder.map(into -> (RunObserver) into).orElse(RunObserver.NONE));
        }
    }

    /** What is to become the baseline is not held against the old one; nor is another mode, unless it is asked for. */
    private Options options(BaselineFile file) {
        var options = new Options(what.mode(), url, thresholds.gates, Optional.empty(), thresholds.isJudging);
        boolean isComparable = baseline.isPresent() || file.exists() && !what.isGoldPassage;
        return isComparable && !isBlessing ? options.against(file.read()) : options;
    }

    private Optional<ReportFolder> folder(QuestionSet set) {
        return out.map(folder -> new ReportFolder(sets.size() == 1 ? folder : folder.resolve(set.name()), json));
    }

    private static void end(Evaluated evaluated, ReportFolder folder) {
        evaluated.rankings().ifPresent(folder::end);
        folder.end(evaluated.report(), evaluated.millis());
    }

    private void bless(Evaluated evaluated, BaselineFile file) {
        if (isBlessing && evaluated.report().isPassed()) {
            file.write(evaluated.baseline());
            spec.commandLine().getErr().println(Printable.line("Blessed: " + file.path()));
        }
    }

    private void print(Evaluated evaluated) throws JsonProcessingException {
        var printer = spec.commandLine().getOut();
        if (asJson) {
            printer.println(Printable.json(json.writeValueAsString(evaluated.report())));
        } else {
            new EvaluationText(printer).print(evaluated.report());
        }
        printer.flush();
    }
}
