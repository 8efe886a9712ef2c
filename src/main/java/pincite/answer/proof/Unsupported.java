package pincite.answer.proof;

/**
 * Words of a statement that the sentences it cites do not bear.
 *
 * @param words of the statement, or the ones that it left out a negation of
 */
public record Unsupported(Kind kind, String words) {

    /** What can be wrong with words. */
    public enum Kind {
        /** Another number, scale, unit or bound. */
        NUMBER,
        /** Another date, or a more exact one. */
        DATE,
        /** A proper name that is not there. */
        NAME,
        /** Words in quotation marks that do not stand so. */
        QUOTED_RUN,
        /** Denied here and not there, or the other way round. */
        NEGATION,
        /** The opposite of what is there. */
        OPPOSITE,
        /** A fact here, and there only possible or wanted. */
        CERTAINTY,
        /** Taken from another sentence, or put to what was said of something else. */
        SPLICE,
        /** More words that stand nowhere than rewording explains. */
        NEW_WORDS,
        /** Put otherwise than the sentences let it be put. */
        WORDING
    }

    public Unsupported {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Nothing is unsupported as " + kind);
        }
    }
}
