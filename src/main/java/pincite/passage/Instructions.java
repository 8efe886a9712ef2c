package pincite.passage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import pincite.corpus.Article;
import pincite.corpus.Span;
import pincite.passage.instruction.Instruction;

/** What of an article speaks to a machine. It stays in the article, to be read there; it is in no passage, so nothing is answered from it. */
public final class Instructions {

    private Instructions() {
    }

    /** From the first sentence of each such paragraph to its last, in the order of the text. */
    public static List<Span> in(Article article) {
        Map<Integer, Span> paragraphs = SentenceSplitter.split(article).stream()
                .filter(sentence -> sentence.kind() == Sentence.Kind.INSTRUCTION)
                .collect(Collectors.toMap(Sentence::paragraph, Sentence::span, Instructions::both, TreeMap::new));
        return List.copyOf(paragraphs.values());
    }

    private static Span both(Span one, Span next) {
        return new Span(one.start(), next.end());
    }

    /** The article's text with a note, which may be empty, in the place of each. */
    public static String replaced(Article article, Span part, String note) {
        var told = new StringBuilder();
        int from = part.start();
        for (var span : in(article)) {
            if (span.end() > from && span.start() < part.end()) {
                told.append(slice(article, from, span.start())).append(note.formatted(span.start(), span.end()));
                from = Math.min(span.end(), part.end());
            }
        }
        return told.append(slice(article, from, part.end())).toString();
    }

    private static String slice(Article article, int from, int to) {
        return from < to ? article.text().slice(new Span(from, to)) : "";
    }

    /** The title, or the id where the title speaks to a machine: it stands beside each quote. */
    public static String title(Article article) {
        return Instruction.isIn(article.title()) ? article.id() : article.title();
    }
}
