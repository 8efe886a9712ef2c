package pincite.answer.writer;

import pincite.corpus.Span;

/** Words that are claimed to stand at a place, before anyone has looked. */
public record Quote(String article, Span span, String text) {
}
