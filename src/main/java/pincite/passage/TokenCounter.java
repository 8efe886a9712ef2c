package pincite.passage;

import java.util.List;

/** Counts as the embedding model does, so that nothing it is given is cut off in silence. */
public interface TokenCounter {

    /** Tokens of each text, without the marks that the model puts around a whole input. */
    List<Integer> count(List<String> texts);

    default int count(String text) {
        return count(List.of(text)).get(0);
    }

    /** The most tokens that a whole input may have, without those marks. */
    int limit();
}
