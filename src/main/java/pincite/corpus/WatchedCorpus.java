package pincite.corpus;

/** Articles that come, change and go. */
public interface WatchedCorpus extends Corpus {

    /** Changes whenever they do; costs a look at where they lie, not at what is in them. */
    String stamp();
}
