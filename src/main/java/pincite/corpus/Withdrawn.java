package pincite.corpus;

import java.util.List;

/**
 * An article that is to be forgotten wherever something of it is kept: a retraction, a settlement, a sealed filing.
 *
 * @param texts of all its versions
 */
public record Withdrawn(String article, List<CanonicalText> texts) {

    public Withdrawn {
        texts = List.copyOf(texts);
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
