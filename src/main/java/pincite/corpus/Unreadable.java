package pincite.corpus;

/** A file of the corpus that gave no article, and why, in words for the person who put it there. */
public record Unreadable(String file, String reason) {
}
