package pincite.channel.cli;

import java.io.PrintWriter;
import java.time.Duration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import pincite.corpus.Printable;
import pincite.index.IndexException;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.ingestion.IndexKeeper;
import pincite.index.ingestion.Indexer;

/** Brings the index up to date before a command looks into it; what cannot be brought leaves the generation before. */
@Dependent
class UpToDate {

    private static final String BEFORE = " Meanwhile the answer comes from the generation before.";
    /** What takes longer was begun by the service, which tells of it. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final IndexKeeper keeper;
    private final Indexer indexer;
    private final PassageIndex index;

    @Inject
    UpToDate(IndexKeeper keeper, Indexer indexer, PassageIndex index) {
        this.keeper = keeper;
        this.indexer = indexer;
        this.index = index;
    }

    void bring(PrintWriter err) {
        if (keeper.isKeeping()) {
            bringByKeeper(err);
        } else {
            bringAlone(err);
        }
    }

    private void bringByKeeper(PrintWriter err) {
        if (!keeper.lookNow(LONGEST)) {
            tell("The index is being brought up to date.", err);
        }
        keeper.trouble().ifPresent(trouble -> tell(trouble, err));
    }

    private void bringAlone(PrintWriter err) {
        try (var progress = TerminalProgress.start()) {
            indexer.run(progress);
        } catch (IndexException.Locked locked) {
            tell(locked.getMessage(), err);
        } catch (IndexException.Failed | IndexException.Unusable | IndexException.Unavailable unwritten) {
            index.look(Snapshot::generation).orElseThrow(() -> unwritten);
            tell(unwritten.getMessage(), err);
        }
    }

    private static void tell(String why, PrintWriter err) {
        err.println(Printable.of(why + BEFORE));
    }
}
