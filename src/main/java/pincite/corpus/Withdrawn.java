package pincite.corpus;

import java.util.List;

import pincite.access.Wall;

/**
 * An article that is to be forgotten wherever something of it is kept: a retraction, a settlement, a sealed filing.
 *
 * @param texts of all its versions
 * @param wall  that stood around it
 */
public record Withdrawn(String article, List<CanonicalText> texts, Wall wall) {

    public Withdrawn {
        texts = List.copyOf(texts);
    }

    /** Which everybody could read. */
    public Withdrawn(String article, List<CanonicalText> texts) {
        this(article, texts, Wall.NONE);
    }

    /** Whether it, or one of several that it held, is meant. */
    public boolean isOf(String id) {
        return id.equals(article) || id.startsWith(article + "/");
    }

    /** Whether these words are its own, however their lines are broken. */
    public boolean hasWords(String words) {
        var sought = plain(words);
        return !sought.isEmpty() && texts.stream().anyMatch(text -> plain(text.value()).contains(sought));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
