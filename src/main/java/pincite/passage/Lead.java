package pincite.passage;

import pincite.corpus.Span;

/** What leads a sentence in from another place: the line above a list, or the heads of a table's columns. */
public record Lead(Span span, String text) {

    public Lead {
        if (text.isBlank()) {
            throw new IllegalArgumentException("What leads in needs words: " + span);
        }
    }
}
