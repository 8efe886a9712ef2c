package pincite.story.difference;

import java.util.Comparator;

import pincite.story.ToldSentence;

/**
 * Two sentences about the same thing, of which at most one is right.
 *
 * @param one        the one that was published first
 * @param words      of the first that the other says otherwise
 * @param otherWords what it says instead
 * @param isLater    whether one outlet has brought its story up to date, so that both may be right
 */
public record Discrepancy(Slot slot, ToldSentence one, ToldSentence other, String words, String otherWords,
        boolean isLater) {

    /** The oldest first. */
    public static final Comparator<Discrepancy> IN_ORDER = Comparator
            .comparing(Discrepancy::one, ToldSentence.IN_ORDER)
            .thenComparing(Discrepancy::other, ToldSentence.IN_ORDER);

    /** What is another. */
    public enum Slot {
        NUMBER,
        DATE,
        NAME,
        POLARITY
    }

    public Discrepancy {
        if (one.article().equals(other.article())) {
            throw new IllegalArgumentException("An article does not differ from itself: " + one.article());
        }
    }
}
