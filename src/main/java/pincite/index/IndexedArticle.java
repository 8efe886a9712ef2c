package pincite.index;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import pincite.access.Wall;

/** How an article was when its passages were taken in, and the wall that stood around it. */
public record IndexedArticle(String fingerprint, Wall wall) {

    /** Which everybody may read. */
    public static IndexedArticle open(String fingerprint) {
        return new IndexedArticle(fingerprint, Wall.NONE);
    }

    /** The same of each, by id. */
    public static SortedMap<String, IndexedArticle> open(Map<String, String> fingerprints) {
        return behind(Wall.NONE, fingerprints);
    }

    /** Fingerprints of articles by id, apart for each wall. */
    public static Map<Wall, Map<String, String>> byWall(Map<String, IndexedArticle> articles) {
        var byWall = new TreeMap<Wall, Map<String, String>>();
        articles.forEach((id, article) -> byWall.computeIfAbsent(article.wall, wall -> new TreeMap<>()).put(id,
                article.fingerprint));
        return byWall;
    }

    /** The other way round: those behind a wall, by id. */
    public static SortedMap<String, IndexedArticle> behind(Wall wall, Map<String, String> fingerprints) {
        var articles = new TreeMap<String, IndexedArticle>();
        fingerprints.forEach((id, fingerprint) -> articles.put(id, new IndexedArticle(fingerprint, wall)));
        return articles;
    }
}
