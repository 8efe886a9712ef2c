package pincite.channel.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import jakarta.inject.Inject;

import picocli.CommandLine.Help.Ansi;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.channel.cli.running.Commands;

/** One service carries out all commands of a test, as whoever starts it may; what only a start shows is told of in LaunchedCommandsTest. */
public abstract class CommandsOfOneService {

    @Inject
    Commands commands;

    /** How a command ended, and what it said, without the line's end after it. */
    public record Said(int exitCode, String output, String errors) {
    }

    protected Said run(String... line) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = CurrentCaller.as(Caller.MACHINE,
                () -> commands.run(List.of(line), new PrintWriter(out), new PrintWriter(err), Ansi.OFF));
        return new Said(exitCode, out.toString().stripTrailing(), err.toString().stripTrailing());
    }
}
