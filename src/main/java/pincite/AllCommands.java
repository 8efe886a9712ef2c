package pincite;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import pincite.channel.cli.FeedbackCommand;
import pincite.channel.cli.PinciteCommand;
import pincite.channel.cli.running.Commands;
import pincite.channel.slack.command.SlackCommand;
import pincite.corpus.folder.CorpusConfig;
import pincite.home.SampleArticles;
import pincite.index.IndexConfig;

/** The tree of commands, grown anew for each line. */
@ApplicationScoped
class AllCommands implements Commands {

    private static final Set<String> WITHOUT_ARTICLES = Set.of("completion", "keys", "audit", "slack");

    private final CommandLine.IFactory factory;
    private final Instance<PinciteCommand> top;
    private final CorpusConfig corpus;
    private final IndexConfig index;

    @Inject
    AllCommands(CommandLine.IFactory factory, @TopCommand Instance<PinciteCommand> top, CorpusConfig corpus,
            IndexConfig index) {
        this.factory = factory;
        this.top = top;
        this.corpus = corpus;
        this.index = index;
    }

    @Override
    public int run(List<String> line, PrintWriter out, PrintWriter err, Ansi colours) {
        return tree().setOut(out).setErr(err).setColorScheme(Help.defaultColorScheme(colours))
                .setExecutionExceptionHandler((failure, command, parsed) -> PinciteCommand.report(failure, command))
                .setExecutionStrategy(this::carryOut)
                .execute(line.toArray(String[]::new));
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
    private CommandLine tree() {
        var all = new CommandLine(top.get(), factory).addSubcommand(SlackCommand.class);
        all.getSubcommands().get("slack").addSubcommand(FeedbackCommand.class);
        return all;
    }
}
