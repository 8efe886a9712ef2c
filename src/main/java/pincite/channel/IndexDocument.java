package pincite.channel;

import java.util.List;

import pincite.corpus.Remark;
import pincite.corpus.Unreadable;
import pincite.index.ingestion.IndexReport;

/** What a run of the indexer did, as it leaves the process. */
public record IndexDocument(String generation, int articles, int passages, List<String> added, List<String> changed,
        List<String> removed, List<Unreadable> unreadable, List<Remark> remarks, long millis) {

    public static IndexDocument of(IndexReport report) {
        return new IndexDocument(report.generation(), report.articles(), report.passages(), report.added(),
                report.changed(),
                report.removed(), report.unreadable(), report.remarks(), report.took().toMillis());
    }
}
