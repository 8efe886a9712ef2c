package pincite.index;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import pincite.corpus.Sha256;

/**
 * One complete state of the index. Its id follows from the articles and from how they were indexed, so the same articles make the
 * same generation wherever and in whatever order they were indexed.
 *
 * @param articles fingerprint by article id
 * @param passages how many there are
 */
public record Generation(String id, SortedMap<String, String> articles, int passages) {

    private static final int ID_DIGITS = 16;

    /** @param recipe names all that decides how an article is indexed: format, model, lengths */
    public static Generation of(String recipe, Map<String, String> articles, int passages) {
        var sorted = new TreeMap<>(articles);
        var id = Sha256.of(recipe + "\n" + sorted).substring(0, ID_DIGITS);
        return new Generation(id, sorted, passages);
    }

    /** SHA-256 over the ids and fingerprints of all articles. */
    public String corpusHash() {
        return Sha256.of(articles.toString());
    }
}
