package pincite.channel.cli;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.index.IndexException;
import pincite.index.Indexer;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;

/** Brings the index up to date before a command looks into it; what cannot be brought leaves the generation before. */
@Dependent
class UpToDate {

    private static final Logger LOG = Logger.getLogger(UpToDate.class);
    private static final String BEFORE = " Meanwhile the answer comes from the generation before.";

    private final Indexer indexer;
    private final PassageIndex index;

    @Inject
    UpToDate(Indexer indexer, PassageIndex index) {
        this.indexer = indexer;
        this.index = index;
    }

    void bring() {
        try (var progress = TerminalProgress.start()) {
            indexer.run(progress);
        } catch (IndexException.Locked locked) {
            LOG.warn(locked.getMessage() + BEFORE);
        } catch (IndexException.Failed unwritten) {
            index.look(Snapshot::generation).orElseThrow(() -> unwritten);
            LOG.warn(unwritten.getMessage() + BEFORE);
        }
    }
}
