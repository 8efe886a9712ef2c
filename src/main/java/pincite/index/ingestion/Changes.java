package pincite.index.ingestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import pincite.corpus.Article;
import pincite.corpus.Remark;
import pincite.corpus.Unreadable;
import pincite.corpus.wall.Walls;
import pincite.index.Generation;
import pincite.index.IndexedArticle;

/** What the corpus has now, against what is indexed; articles are seen one by one and not kept. */
final class Changes {

    private final Map<String, IndexedArticle> indexed;
    private final Walls walls;
    private final Map<String, IndexedArticle> seen = new TreeMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private long characters;

    Changes(Map<String, IndexedArticle> indexed, Walls walls) {
        this.indexed = indexed;
        this.walls = walls;
    }

    /** Whether it is not indexed as it is now. */
    boolean see(Article article) {
        var now = new IndexedArticle(article.fingerprint(), walls.around(article));
        var before = indexed.get(article.id());
        seen.put(article.id(), now);
        remarks.addAll(article.remarks());
        if (now.equals(before)) {
            return false;
        }
        (before == null ? added : changed).add(article.id());
        characters += article.text().value().length();
        return true;
    }

    boolean isIndexed(Article article) {
        return indexed.containsKey(article.id());
    }

    IndexedArticle now(Article article) {
        return seen.get(article.id());
    }

    Map<String, IndexedArticle> seen() {
        return seen;
    }

    /** Of all articles that are not indexed as they are now. */
    long characters() {
        return characters;
    }

    boolean isEmpty() {
        return seen.equals(indexed);
    }

    void tell(List<Unreadable> files) {
        unreadable.addAll(files);
    }

    /** Told of, and no reason to keep the others from being indexed. */
    void refuse(Set<String> articles, String why) {
        seen.keySet().removeAll(articles);
        added.removeAll(articles);
        changed.removeAll(articles);
        articles.forEach(id -> unreadable.add(new Unreadable(id, why)));
    }

    List<String> gone() {
        return indexed.keySet().stream().filter(id -> !seen.containsKey(id)).sorted().toList();
    }

    IndexReport report(Generation generation, Duration took) {
        return new IndexReport(generation.id(), seen.size(), generation.passages(), added, changed, gone(), unreadable,
                remarks, took);
    }
}
