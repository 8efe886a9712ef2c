package pincite.index;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import pincite.access.Wall;
import pincite.corpus.Sha256;

/**
 * One complete state of the index. Its id follows from the articles and from how they were indexed, so the same articles make the
 * same generation wherever and in whatever order they were indexed.
 *
 * @param articles fingerprint by article id
 * @param passages how many there are
 * @param walls    behind which articles of it are; who may not pass one of them may not know what was made of it
 */
public record Generation(String id, SortedMap<String, String> articles, int passages, SortedSet<Wall> walls) {

    private static final int ID_DIGITS = 16;

    public Generation {
        walls = Collections.unmodifiableSortedSet(new TreeSet<>(walls));
    }

    /** That everybody may read. */
    public Generation(String id, SortedMap<String, String> articles, int passages) {
        this(id, articles, passages, Collections.emptySortedSet());
    }

    /** @param recipe names all that decides how an article is indexed: format, model, lengths */
    public static Generation of(String recipe, Map<String, String> articles, int passages) {
        var sorted = new TreeMap<>(articles);
        var id = Sha256.of(recipe + "\n" + sorted).substring(0, ID_DIGITS);
        return new Generation(id, sorted, passages);
    }

    public Generation behind(Collection<Wall> ofArticles) {
        var around = new TreeSet<>(ofArticles);
        around.remove(Wall.NONE);
        return new Generation(id, articles, passages, around);
    }

    /** SHA-256 over the ids and fingerprints of all articles. */
    public String corpusHash() {
        return Sha256.of(articles.toString());
    }
}
