package pincite;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.inject.Inject;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.channel.cli.FeedbackCommand;
import pincite.channel.cli.PinciteCommand;
import pincite.channel.slack.command.SlackCommand;
import pincite.corpus.folder.CorpusConfig;
import pincite.home.Home;
import pincite.home.HomeException;
import pincite.home.SampleArticles;
import pincite.index.IndexConfig;

/** The entry point: {@code serve} (default), {@code ask}, {@code index}, {@code evaluate}, {@code verify}, {@code feedback}, {@code watch}, {@code keys}, {@code slack}. */
@QuarkusMain
public final class Pincite implements QuarkusApplication {

    private static final Set<String> WITHOUT_ARTICLES = Set.of("completion", "keys", "audit", "slack");

    @Inject
    CorpusConfig corpus;
    @Inject
    IndexConfig index;
    @Inject
    CommandLine.IFactory factory;
    @Inject
    @TopCommand
    PinciteCommand command;

    public static void main(String... given) {
        var arguments = atHome(given);
        if (!isServing(arguments)) {
            // Only the service listens, so that a question can be asked beside it; and only it logs what goes well.
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", System.getProperty("quarkus.log.level", "WARN"));
        }
        ModelOption.of(arguments).ifPresent(ModelOption::set);
        Quarkus.run(Pincite.class, arguments);
    }

    /** The arguments that are left; who names a home that cannot be one is told so before anything starts. */
    private static String[] atHome(String... given) {
        try {
            return Home.enter(given);
        } catch (HomeException e) {
            System.err.println(e.getMessage());
            System.exit(CommandLine.ExitCode.USAGE);
            return given;
        }
    }

    @Override
    public int run(String... arguments) {
        return CurrentCaller.as(Caller.MACHINE, () -> execute(arguments));
    }

    private int execute(String... arguments) {
        return commands().setOut(utf8(System.out)).setErr(utf8(System.err))
                .setExecutionExceptionHandler((failure, line, parsed) -> PinciteCommand.report(failure, line))
                .setExecutionStrategy(this::carryOut)
                .execute(arguments);
    }

    /** Before the first command that looks into articles there are some. */
    private int carryOut(ParseResult parsed) {
        boolean isHelp = parsed.asCommandLineList().stream()
                .anyMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested());
        boolean needsNone = parsed.hasSubcommand()
                && WITHOUT_ARTICLES.contains(parsed.subcommand().commandSpec().name());
        if (!isHelp && !needsNone) {
            SampleArticles.bring(corpus.folder(), index.folder());
        }
        return new RunLast().execute(parsed);
    }

    /** What people think of the answers has its place below {@code slack} too, as it had before. */
    private CommandLine commands() {
        var all = new CommandLine(command, factory).addSubcommand(SlackCommand.class);
        all.getSubcommands().get("slack").addSubcommand(FeedbackCommand.class);
        return all;
    }

    /** Nothing at all, or {@code serve} alone; asked for help, it does not listen. */
    private static boolean isServing(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].equals("serve");
    }

    /** In UTF-8 on every locale: a quote with another letter would be no quote. */
    private static PrintWriter utf8(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }
}
