package pincite.index;

/**
 * A word as the index knows it.
 *
 * @param surface  as it was written
 * @param start    where it starts in the text, in UTF-16 units
 * @param passages how many passages have it, in any of its forms
 */
public record Term(String surface, int start, int end, int passages) {
}
