package pincite.index;

import pincite.passage.Passage;

/** A passage with the token vectors of its own text; starts and ends count in the passage's text. */
public record IndexedPassage(Passage passage, TokenVectors tokens) {
}
