package pincite.corpus.frontmatter;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of front matter that are read, the one of ours first; in capitals, with {@code _} or {@code -}, they are the same. */
public enum FieldName {

    TITLE("title"),
    SOURCE("source"),
    AUTHOR("author", "authors"),
    PUBLISHED("published", "date", "publisheddate", "publishedat", "publishdate", "pubdate"),
    URL("url", "canonicalurl", "link"),
    CASE("case"),
    GROUPS("groups", "group");

    private final List<String> keys;

    FieldName(String... keys) {
        this.keys = List.of(keys);
    }

    public static Optional<FieldName> of(String key) {
        return Arrays.stream(values()).filter(name -> name.keys.contains(folded(key))).findFirst();
    }

    public static String folded(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[_ -]", "");
    }

    /** The lower comes first. */
    public int rank(String key) {
        return keys.indexOf(folded(key));
    }

    /** What is wrong at our own key keeps an article from being read; at another's, which we only know too, it is remarked. */
    public boolean isOurs(String key) {
        return keys.get(0).equals(key);
    }
}
