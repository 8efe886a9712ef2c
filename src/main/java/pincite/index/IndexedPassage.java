package pincite.index;

import java.time.LocalDate;
import java.util.Optional;

import pincite.passage.Passage;

/**
 * A passage with the token vectors of its own text.
 *
 * @param published of its article, as far as it is known
 * @param tokens    their starts and ends count in the passage's text
 */
public record IndexedPassage(Passage passage, Optional<LocalDate> published, TokenVectors tokens) {
}
