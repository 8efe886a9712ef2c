package pincite.channel.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import jakarta.enterprise.context.Dependent;

/** Stands in until the self-test lands. */
@Dependent
class SelfTestCommand {

    int run(List<Path> folders, PrintWriter printer) {
        return 3;
    }
}
