package pincite.engine.opensearch;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.index.Generation;
import pincite.index.IndexedArticle;
import pincite.index.LetterEmbeddingModel;
import pincite.index.Segments;
import pincite.index.Update;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** Articles whose text follows from their name and edition, so that of every generation it is known what is right. */
final class Editions {

    /** In every one of them. */
    static final String QUESTION = "Which zebras graze near the town?";

    private static final int FEW = 6;
    private static final int MANY = 9;

    private Editions() {
    }

    /** Now one more, now another edition of one, now one less; the first ones go first. */
    static SortedMap<String, String> changed(SortedMap<String, String> before, int turn) {
        var next = new TreeMap<>(before);
        var one = "article-%04d".formatted(turn);
        if (next.size() > MANY || turn % 3 == 2 && next.size() > FEW) {
            next.remove(next.firstKey());
        } else if (turn % 3 == 1 && !next.isEmpty()) {
            next.put(next.lastKey(), "edition " + turn);
        } else {
            next.put(one, "edition " + turn);
        }
        return next;
    }

    /** Each in the first one. */
    static SortedMap<String, String> first(String... articles) {
        var first = new TreeMap<String, String>();
        List.of(articles).forEach(article -> first.put(article, "1"));
        return first;
    }

    static void add(Update update, String article) {
        add(update, passage(article, "1"));
    }

    /** By id, what has to be found in a generation, and nothing else. */
    static SortedMap<String, String> right(Generation generation) {
        var right = new TreeMap<String, String>();
        generation.articles().forEach((article, edition) -> {
            var passage = passage(article, edition);
            right.put(passage.id(), passage.text());
        });
        return right;
    }

    static void commit(Update update, SortedMap<String, String> wanted) {
        var before = before(update);
        before.keySet().stream().filter(article -> !before.get(article).equals(wanted.get(article)))
                .forEach(update::remove);
        wanted.forEach((article, edition) -> {
            if (!edition.equals(before.get(article))) {
                add(update, passage(article, edition));
            }
        });
        update.commit(IndexedArticle.open(Map.copyOf(wanted)));
    }

    /** Of what an update starts from. */
    static SortedMap<String, String> before(Update update) {
        var before = new TreeMap<String, String>();
        update.articles().forEach((article, indexed) -> before.put(article, indexed.fingerprint()));
        return before;
    }

    private static void add(Update update, Passage passage) {
        update.store().addAll(List.of(passage.id()), List.of(LetterEmbeddingModel.embedding(passage.text())),
                List.of(Segments.of(passage, Publication.titled("Title"))));
    }

    private static Passage passage(String article, String edition) {
        var text = "Zebras of " + article + " in its " + edition + " graze near the town.";
        var span = new Span(0, text.length());
        return new Passage(article, "Title", span, text,
                List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
    }
}
