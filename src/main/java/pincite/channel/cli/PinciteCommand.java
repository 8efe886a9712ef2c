package pincite.channel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Application;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import pincite.channel.cli.audit.AuditCommand;
import pincite.channel.cli.completion.CompletionCommand;
import pincite.channel.cli.key.KeysCommand;
import pincite.corpus.Printable;
import pincite.evaluation.baseline.BaselineException;
import pincite.evaluation.report.ReportException;
import pincite.evaluation.selftest.SelfTestException;
import pincite.evaluation.text.QuestionSetException;
import pincite.record.UnprovableException;
import pincite.retrieval.RefusedException;

/** All commands; without one, the service is started. */
@TopCommand
@Command(name = "pincite", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Answers questions about case articles; every sentence stands on words that anyone can open.")
public class PinciteCommand implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(ServeCommand.class, AskCommand.class, IndexCommand.class,
            AddCommand.class, EvaluateCommand.class, TimelineCommand.class, VerifyCommand.class, QuoteCommand.class,
            FeedbackCommand.class, WatchCommand.class, KeysCommand.class, AuditCommand.class, CompletionCommand.class);

    /** Of an evaluation, whose 1 says that a gate failed. */
    private static final int COULD_NOT_RUN = 3;

    private static final Set<Class<? extends RuntimeException>> BAD_INPUT = Set.of(RefusedException.class,
            UnprovableException.class,
            QuestionSetException.class, BaselineException.class, ReportException.class, SelfTestException.class);

    private final ServeCommand serve;

    /** Read before the program starts, see Home; here it is only known. */
    @Option(names = "--home", paramLabel = "FOLDER", scope = ScopeType.INHERIT, description = "Keep and look for everything there (also PINCITE_HOME) instead of in the folder that this is started in.")
    Optional<Path> home;

    PinciteCommand(ServeCommand serve) {
        this.serve = serve;
    }

    @Override
    public void run() {
        serve.run();
    }

    /** Those below this one, in the order in which help shows them. */
    public static List<Class<?>> commands() {
        return COMMANDS;
    }

    /** What went wrong, in one sentence, and the exit code that says so; what nobody foresaw comes with its trace. */
    public static int report(Exception failure, CommandLine line) {
        int broken = broken(line.getCommandName());
        if (!Application.currentApplication().isStarted()) {
            line.getErr().println("Interrupted.");
            return broken;
        }
        tell(failure, line);
        boolean isBadInput = BAD_INPUT.stream().anyMatch(type -> type.isInstance(failure));
        return isBadInput ? CommandLine.ExitCode.USAGE : broken;
    }

    /** What broke proves nothing: 1 says of an evaluation that a gate failed, and of an answer that it is false. */
    private static int broken(String command) {
        return switch (command) {
            case "evaluate" -> COULD_NOT_RUN;
            case "verify" -> CommandLine.ExitCode.USAGE;
            default -> CommandLine.ExitCode.SOFTWARE;
        };
    }

    private static void tell(Exception failure, CommandLine line) {
        line.getErr().println(Printable.of(failure.getMessage() == null ? failure.toString() : failure.getMessage()));
        boolean isForeseen = failure instanceof RuntimeException && failure.getClass().getName().startsWith("pincite.");
        if (!isForeseen) {
            var trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            line.getErr().println(Printable.of(trace.toString()));
        }
    }
}
