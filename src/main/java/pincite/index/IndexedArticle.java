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
        var articles = new TreeMap<String, IndexedArticle>();
        fingerprints.forEach((id, fingerprint) -> articles.put(id, open(fingerprint)));
        return articles;
    }
}
