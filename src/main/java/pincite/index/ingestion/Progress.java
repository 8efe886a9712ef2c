package pincite.index.ingestion;

/** Is told how far a run of the indexer is. */
public interface Progress {

    Progress NONE = (done, total) -> {
    };

    /** Passages embedded, of all that need it. */
    void at(int done, int total);
}
