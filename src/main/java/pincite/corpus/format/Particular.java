package pincite.corpus.format;

import java.util.Locale;

/** What may be known of an article beside its text. */
public enum Particular {

    TITLE,
    AUTHOR,
    SOURCE,
    PUBLISHED,
    UPDATED,
    URL,
    SECTION,
    LANGUAGE,
    /** Of those that a corpus tells of. */
    CASE,
    /** Of readers, one of whom may read it; left out, everybody may. */
    GROUPS;

    /** Whether it is a day, written {@code 2023-09-19}. */
    boolean isDay() {
        return this == PUBLISHED || this == UPDATED;
    }

    /** As HTTP and the page have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
