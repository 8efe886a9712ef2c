package pincite.channel.cli;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pincite.corpus.Printable;
import pincite.watch.Watching;

/** Watches a question no more. */
@Dependent
@Unremovable
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Watches a question no more.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:it is not watched any more", "1:nothing is watched under this id", "2:wrong options"})
class WatchRemoveCommand implements Callable<Integer> {

    private final Watching watching;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "As 'watch list' names it.")
    String id;

    WatchRemoveCommand(Watching watching) {
        this.watching = watching;
    }

    @Override
    public Integer call() {
        if (watching.remove(id)) {
            return 0;
        }
        spec.commandLine().getErr().println(Printable.line("Nothing is watched as '" + id + "'."));
        return 1;
    }
}
