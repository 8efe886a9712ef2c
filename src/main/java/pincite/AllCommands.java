package pincite;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import dev.langchain4j.model.embedding.EmbeddingModel;
import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
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
import pincite.reading.ReaderChoice;

/** The tree of commands, grown anew for each line, and no further than the line needs. */
@ApplicationScoped
class AllCommands implements Commands {

    private static final Set<String> WITHOUT_ARTICLES = Set.of("completion", "keys", "audit", "slack");

    /** They read with models, which load beside whatever else they begin with. */
    private static final Set<String> READING = Set.of("pincite", "serve", "ask", "evaluate");
    private static final Set<String> SHOW_ALL = Set.of("completion");
    private static final Set<String> SHOW_NONE = Set.of("--version", "-V");
    private static final List<Class<?>> ALL = Stream
            .concat(PinciteCommand.commands().stream(), Stream.of(SlackCommand.class)).toList();

    private final CommandLine.IFactory factory;
    private final Instance<PinciteCommand> top;
    private final CorpusConfig corpus;
    private final IndexConfig index;
    private final Instance<EmbeddingModel> embedding;
    private final Instance<ReaderChoice> reader;

    @Inject
    AllCommands(CommandLine.IFactory factory, @TopCommand Instance<PinciteCommand> top, CorpusConfig corpus,
            IndexConfig index, Instance<EmbeddingModel> embedding, Instance<ReaderChoice> reader) {
        this.factory = factory;
        this.top = top;
        this.corpus = corpus;
        this.index = index;
        this.embedding = embedding;
        this.reader = reader;
    }

    @Override
    public int run(List<String> line, PrintWriter out, PrintWriter err, Ansi colours) {
        return tree(line).setOut(out).setErr(err).setColorScheme(Help.defaultColorScheme(colours))
                .setExecutionExceptionHandler((failure, command, parsed) -> PinciteCommand.report(failure, command))
                .setExecutionStrategy(this::carryOut)
                .execute(line.toArray(String[]::new));
    }

    private int carryOut(ParseResult parsed) {
        boolean isHelp = parsed.asCommandLineList().stream()
                .anyMatch(line -> line.isUsageHelpRequested() || line.isVersionHelpRequested());
        if (!isHelp) {
            prepare((parsed.hasSubcommand() ? parsed.subcommand() : parsed).commandSpec().commandLine());
        }
        return new RunLast().execute(parsed);
    }

    /** What goes wrong is told as if the command had done it. */
    private void prepare(CommandLine command) {
        try {
            prepare(command.getCommandName());
        } catch (RuntimeException e) {
            throw new ExecutionException(command, e.getMessage(), e);
        }
    }

    /** Before the first command that looks into articles there are some; a wrong setting of a reader is told before the first question. */
    private void prepare(String command) {
        if (READING.contains(command)) {
            embedding.get();
            reader.get();
        }
        if (!WITHOUT_ARTICLES.contains(command)) {
            SampleArticles.bring(corpus.folder(), index.folder());
        }
    }

    private CommandLine tree(List<String> line) {
        var tree = new CommandLine(top.get(), factory);
        needed(line).forEach(tree::addSubcommand);
        // What people think of the answers has its place below slack too, as it had before.
        Optional.ofNullable(tree.getSubcommands().get("slack"))
                .ifPresent(slack -> slack.addSubcommand(FeedbackCommand.class));
        return tree;
    }

    /** The one that the line begins with; all, where they are shown or there is none of that name. */
    private static List<Class<?>> needed(List<String> line) {
        var first = line.isEmpty() ? "" : line.get(0);
        if (SHOW_NONE.contains(first)) {
            return List.of();
        }
        var named = ALL.stream().filter(type -> name(type).equals(first)).toList();
        return named.isEmpty() || SHOW_ALL.contains(first) ? ALL : named;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
