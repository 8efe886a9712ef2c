package pincite.index;

import java.util.List;

/**
 * The names and longer words that may be meant by a word that nobody wrote.
 *
 * @param folded the word in lower case and without accents
 * @param names  in no order
 */
public record Spellings(String folded, List<Spelling> names) {

    public static final Spellings NONE = new Spellings("", List.of());

    public Spellings {
        names = List.copyOf(names);
    }

    /**
     * A name or a longer word.
     *
     * @param folded   in lower case and without accents
     * @param written  as a passage writes it
     * @param passages that have it
     */
    public record Spelling(String folded, String written, int passages) {

        /** And not an ordinary word. */
        public boolean isName() {
            return Character.isUpperCase(written.codePointAt(0));
        }
    }
}
