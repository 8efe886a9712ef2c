package pincite;

import java.io.PrintWriter;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.picocli.runtime.annotations.TopCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import pincite.channel.cli.FeedbackCommand;
import pincite.channel.cli.PinciteCommand;
import pincite.channel.cli.running.Commands;
import pincite.channel.slack.command.SlackCommand;

/** The tree of commands, grown anew for each line. */
@ApplicationScoped
class AllCommands implements Commands {

    private final CommandLine.IFactory factory;
    private final Instance<PinciteCommand> top;

    @Inject
    AllCommands(CommandLine.IFactory factory, @TopCommand Instance<PinciteCommand> top) {
        this.factory = factory;
        this.top = top;
    }

    @Override
    public int run(List<String> line, PrintWriter out, PrintWriter err, Ansi colours) {
        return tree().setOut(out).setErr(err).setColorScheme(Help.defaultColorScheme(colours))
                .setExecutionExceptionHandler((failure, command, parsed) -> PinciteCommand.report(failure, command))
                .execute(line.toArray(String[]::new));
    }

    /** What people think of the answers has its place below {@code slack} too, as it had before. */
    private CommandLine tree() {
        var all = new CommandLine(top.get(), factory).addSubcommand(SlackCommand.class);
        all.getSubcommands().get("slack").addSubcommand(FeedbackCommand.class);
        return all;
    }
}
