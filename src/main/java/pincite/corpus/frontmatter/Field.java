package pincite.corpus.frontmatter;

import java.util.List;

/**
 * A key of front matter and what stands at it.
 *
 * @param key    as written
 * @param isText whether it is one text and neither a list nor a map
 * @param text   as written; empty where nothing is
 * @param names  of a text itself, of a list each, of a map its {@code name}; none where it is none of these
 */
public record Field(String key, int line, boolean isText, String text, List<String> names) {

    public Field {
        names = List.copyOf(names);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
