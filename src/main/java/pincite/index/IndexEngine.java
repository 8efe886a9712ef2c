package pincite.index;

/** Keeps an index in its own way. */
public interface IndexEngine {

    /** As {@code pincite.index.engine} calls it. */
    String name();

    /** The index that the configuration names. */
    PassageIndex open();
}
