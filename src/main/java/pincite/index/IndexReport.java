package pincite.index;

import java.time.Duration;
import java.util.List;

import pincite.corpus.Unreadable;

/** What a run of the indexer did, by article id. */
public record IndexReport(String generation, int articles, int passages, List<String> added, List<String> changed,
        List<String> removed, List<Unreadable> unreadable, Duration took) {

    public IndexReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        unreadable = List.copyOf(unreadable);
    }

    public boolean isUnchanged() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
