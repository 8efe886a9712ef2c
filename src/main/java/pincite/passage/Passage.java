package pincite.passage;

import java.util.List;

import pincite.corpus.Span;

/**
 * The unit that is retrieved: a run of whole sentences of one article.
 *
 * @param title the article's, for a passage seldom says by itself what it is about
 * @param span  of the article, from its first sentence to its last
 * @param text  its sentences as they are read, one behind the other
 */
public record Passage(String article, String title, Span span, String text, List<Sentence> sentences) {

    /** Tells a heading from a sentence. */
    private static final String HEADING = "## ";

    public Passage {
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("A passage needs sentences: " + article + " " + span);
        }
        sentences = List.copyOf(sentences);
    }

    static Passage of(String article, String title, List<Sentence> sentences) {
        var span = new Span(sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
        return new Passage(article, title, span, text(sentences), sentences);
    }

    private static String text(List<Sentence> sentences) {
        var text = new StringBuilder();
        int paragraph = sentences.get(0).paragraph();
        for (var sentence : sentences) {
            text.append(text.isEmpty() ? "" : sentence.paragraph() == paragraph ? " " : "\n\n")
                    .append(sentence.kind() == Sentence.Kind.HEADING ? HEADING : "").append(sentence.read());
            paragraph = sentence.paragraph();
        }
        return text.toString();
    }

    /** Where each sentence starts in the text, in UTF-16 units. */
    public int[] starts() {
        var starts = new int[sentences.size()];
        int end = 0;
        for (int number = 0; number < starts.length; number++) {
            var read = sentences.get(number).read();
            starts[number] = text.indexOf(read, end);
            end = starts[number] + read.length();
        }
        return starts;
    }

    /** With the title above it, which names what it is about. */
    public String titled() {
        return title + "\n" + text;
    }

    /** As a text fragment of RFC 5147 counts characters: {@code article#char=start,end}. */
    public String id() {
        return article + "#char=" + span.start() + "," + span.end();
    }
}
