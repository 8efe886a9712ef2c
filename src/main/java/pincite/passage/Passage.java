package pincite.passage;

import java.util.List;

import pincite.corpus.Span;

/**
 * The unit that is retrieved: a run of whole sentences of one article.
 *
 * @param title the article's, for a passage seldom says by itself what it is about
 * @param text  the article's own text at the span
 */
public record Passage(String article, String title, Span span, String text, List<Sentence> sentences) {

    public Passage {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("A passage needs sentences: " + article + " " + span);
        }
        sentences = List.copyOf(sentences);
    }

    /** As a text fragment of RFC 5147 counts characters: {@code article#char=start,end}. */
    public String id() {
        return article + "#char=" + span.start() + "," + span.end();
    }
}
