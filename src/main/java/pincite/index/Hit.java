package pincite.index;

/** A passage that a search found, by its id; scores of different searches have no common scale. */
public record Hit(String passage, double score) {
}
