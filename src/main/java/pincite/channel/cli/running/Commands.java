package pincite.channel.cli.running;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine.Help.Ansi;

/** All commands of this program; each line is read anew, so several may be carried out at a time. */
public interface Commands {

    /** @return the exit code */
    int run(List<String> line, PrintWriter out, PrintWriter err, Ansi colours);
}
