package pincite.retrieval;

/** A configuration that a test or a benchmark states. */
public record FixedRetrievalConfig(int candidates, int reranked, int passages) implements RetrievalConfig {

    /** As the service has it by default. */
    public static final FixedRetrievalConfig DEFAULT = new FixedRetrievalConfig(50, 20, 6);
}
