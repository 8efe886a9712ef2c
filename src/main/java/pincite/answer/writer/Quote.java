package pincite.answer.writer;

import pincite.corpus.Span;
import pincite.story.ToldSentence;

/** Words that are claimed to stand at a place, before anyone has looked. */
public record Quote(String article, Span span, String text) {

    public static Quote of(ToldSentence telling) {
        return new Quote(telling.article(), telling.span(), telling.text());
    }
}
