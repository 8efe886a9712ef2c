package pincite.passage;

import pincite.corpus.Span;

/**
 * A sentence of an article, or a line that stands for one.
 *
 * @param paragraph the number of its paragraph in the article, from 0
 */
public record Sentence(Span span, String text, int paragraph, Kind kind) {

    /** What a line is to a reader. */
    public enum Kind {
        /** Says something, so it can be an answer. */
        PROSE,
        /** Names what follows. */
        HEADING,
        /** Asks instead of telling. */
        QUESTION,
        /** Belongs to the page and not to the article. */
        BOILERPLATE
    }

    public Sentence {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A sentence needs words: " + span);
        }
    }

    public boolean isQuotable() {
        return kind == Kind.PROSE;
    }
}
