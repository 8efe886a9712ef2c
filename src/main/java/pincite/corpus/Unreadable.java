package pincite.corpus;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A file of the corpus that gave no article, and why, in words for the person who put it there. */
public record Unreadable(String file, String reason) {

    /** More of them are not read one by one. */
    private static final int MOST_LINES = 10;

    /** In one line. */
    public String inWords() {
        return Printable.line(file + ": " + reason);
    }

    /** A line each; where they are many, the first and how many there are beside it. */
    public static <T> Stream<String> lines(List<T> all, Function<T, String> inWords) {
        return all.size() <= MOST_LINES
                ? all.stream().map(inWords)
                : Stream.of(inWords.apply(all.get(0)) + " (and " + (all.size() - 1) + " more)");
    }
}
