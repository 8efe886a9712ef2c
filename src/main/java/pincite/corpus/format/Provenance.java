package pincite.corpus.format;

import java.util.Locale;

/** Where a particular of an article was found, the surest first. */
public enum Provenance {

    /** Somebody wrote it down for us: front matter, a field of an upload. */
    GIVEN,
    /** The page's, feed's or mail's own markup says so. */
    PAGE,
    /** The file says so of itself, which often is who typed it or when it was saved. */
    FILE,
    /** Read from its words, as a byline is: a guess, and shown as one. */
    TEXT;

    public boolean isGuess() {
        return this == TEXT || this == FILE;
    }

    /** As HTTP and the page have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
