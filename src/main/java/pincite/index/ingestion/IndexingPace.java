package pincite.index.ingestion;

/** Tells how far a run is: how many passages there will be is known when all articles are cut, and judged by their lengths until then. */
final class IndexingPace {

    private final Progress progress;
    private final long characters;
    private long cut;
    private int passages;
    private int done;

    /** @param characters of all articles that are to be cut */
    IndexingPace(Progress progress, long characters) {
        this.progress = progress;
        this.characters = characters;
    }

    /** An article was cut. */
    void cut(int length, int into) {
        cut += length;
        passages += into;
    }

    /** A batch begins. */
    void begin(int batch) {
        progress.at(done, Math.max(done + batch, total()));
        done += batch;
    }

    void end() {
        progress.at(done, done);
    }

    private int total() {
        return (int) Math.round((double) passages * Math.max(characters, cut) / Math.max(1, cut));
    }
}
