package pincite.index;

/**
 * How many passages are looked at for those whose vectors are nearest to a question's.
 *
 * @param passages there are
 */
public record VectorCandidates(int passages) {

    /** Up to here vectors are compared one by one: 0.15 ms a thousand, and exact whatever the history of the index. */
    private static final int EXACT = 4_000;
    private static final int FEWEST = 50;
    private static final int MOST = 200;
    /** 50 candidates at 25,000 passages, 100 at 100,000; docs/scale.md has what is found with more and with less. */
    private static final double PASSAGES_OF_ONE = 10;

    /** Beyond that the HNSW graph is asked (Malkov and Yashunin 2016, arXiv 1603.09320). */
    public boolean areAll() {
        return passages <= EXACT;
    }

    /** The more there are, the more lie around the nearest and keep the graph from finding them. */
    public int atLeast(int limit) {
        int asked = (int) Math.sqrt(passages / PASSAGES_OF_ONE);
        return areAll() ? passages : Math.max(limit, Math.max(FEWEST, Math.min(MOST, asked)));
    }
}
