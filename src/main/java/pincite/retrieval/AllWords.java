package pincite.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that something is looked for by: it is found where each of them stands, whatever its capitals.
 *
 * @param words in small letters; none are everywhere
 */
public record AllWords(List<String> words) {

    private static final int LONGEST = 200;

    public AllWords {
        words = List.copyOf(words);
    }

    /** @param field that they were sent in */
    public static AllWords of(String field, String written) {
        if (written.length() > LONGEST) {
            throw new RefusedException(field, "has " + written.length() + " characters; the limit is " + LONGEST);
        }
        return new AllWords(written.isBlank()
                ? List.of()
                : List.of(written.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean areIn(String text) {
        return areIn(Stream.of(text));
    }

    /** Whether each stands in one of them. */
    public boolean areIn(Stream<String> texts) {
        if (isEmpty()) {
            return true;
        }
        var folded = texts.map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }
}
