package pincite.index.ingestion;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;

import pincite.corpus.Remark;
import pincite.corpus.Unreadable;

/**
 * What a run of the indexer did, by article id.
 *
 * @param remarks what was not understood of articles that are indexed all the same, whether this run took them up or another
 */
public record IndexReport(String generation, int articles, int passages, List<String> added, List<String> changed,
        List<String> removed, List<Unreadable> unreadable, List<Remark> remarks, Duration took) {

    public IndexReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        unreadable = List.copyOf(unreadable);
        remarks = List.copyOf(remarks);
    }

    public IndexReport(String generation, int articles, int passages, List<String> added, List<String> changed,
            List<String> removed, List<Unreadable> unreadable, Duration took) {
        this(generation, articles, passages, added, changed, removed, unreadable, List.of(), took);
    }

    /** Of the articles that this run took up. */
    List<Remark> news() {
        var taken = new HashSet<>(added);
        taken.addAll(changed);
        return remarks.stream().filter(remark -> taken.contains(remark.article())).toList();
    }

    public boolean isUnchanged() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
}
