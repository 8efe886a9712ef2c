package pincite.corpus;

/** Who keeps something of articles, and forgets it when one is withdrawn. */
public interface Forgetting {

    /** Returns when nothing of it is on the disk any more. */
    void forget(Withdrawn article);
}
