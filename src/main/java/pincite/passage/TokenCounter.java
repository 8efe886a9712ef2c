package pincite.passage;

/** Counts as the embedding model does, so that nothing it is given is cut off in silence. */
public interface TokenCounter {

    /** Tokens of a text, without the marks that the model puts around a whole input. */
    int count(String text);

    /** The most tokens that a whole input may have, without those marks. */
    int limit();
}
