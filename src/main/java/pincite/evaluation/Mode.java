package pincite.evaluation;

import java.util.Locale;

/** What is measured. */
public enum Mode {
    ANSWERS,
    RETRIEVAL_ONLY,
    GOLD_PASSAGE;

    /** As reports name it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
