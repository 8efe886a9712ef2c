package pincite.channel.cli;

import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import org.jboss.logging.Logger;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import pincite.index.IndexException;
import pincite.index.ingestion.Indexer;
import pincite.watch.WatchRounds;

/** One round, for where no service runs. */
@Dependent
@Unremovable
@Command(name = "run", mixinStandardHelpOptions = true, description = "Brings the index up to date, asks what is watched once, and sends what is new. A running service does it by itself.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:all news arrived, or there are none", "1:some did not arrive and are tried again, or it failed",
        "2:wrong options"})
class WatchRunCommand implements Callable<Integer> {

    private static final Logger LOG = Logger.getLogger(WatchRunCommand.class);

    private final Indexer indexer;
    private final WatchRounds rounds;

    @Spec
    CommandSpec spec;

    WatchRunCommand(Indexer indexer, WatchRounds rounds) {
        this.indexer = indexer;
        this.rounds = rounds;
    }

    @Override
    public Integer call() {
        bringUpToDate();
        var round = rounds.run();
        spec.commandLine().getOut().println("%d asked, %d news sent, %d not reached".formatted(round.asked(),
                round.arrived(), round.missed()));
        spec.commandLine().getOut().flush();
        return round.missed() == 0 ? 0 : 1;
    }

    /** Where a running service keeps the index, it is up to date by itself. */
    private void bringUpToDate() {
        try (var progress = TerminalProgress.start()) {
            indexer.run(progress);
        } catch (IndexException.Locked | IndexException.Unusable | IndexException.Unavailable kept) {
            LOG.warn(kept.getMessage() + " What is watched is asked of the generation before.");
        }
    }
}
