package pincite.conversation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/**
 * Which of their conversations somebody looks for.
 *
 * @param words  each stands in the title or in a question, whatever its capitals
 * @param before only such as were gone on with before it
 * @param limit  how many
 */
public record HistoryWish(String words, Optional<Instant> before, int limit) {

    private static final int LONGEST_WORDS = 200;
    private static final int MOST = 200;

    public HistoryWish {
        if (words.length() > LONGEST_WORDS) {
            throw new RefusedException("query", "has " + words.length() + " characters; the limit is " + LONGEST_WORDS);
        }
        Question.refuseNoCharacters("query", words);
        if (limit < 1 || limit > MOST) {
            throw new RefusedException("limit", "must be from 1 to " + MOST + ": " + limit);
        }
    }

    /** As it is asked for. */
    public static HistoryWish of(String words, Optional<String> before, int limit) {
        return new HistoryWish(words, before.map(HistoryWish::time), limit);
    }

    private static Instant time(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException e) {
            throw new RefusedException("before", "must be a time like 2026-11-28T08:00:00Z, as 'last' has it: '"
                    + written + "'");
        }
    }

    boolean isBefore(Instant last) {
        return before.map(last::isBefore).orElse(true);
    }

    /** Whether each of the words stands in one of the texts. */
    boolean isFoundIn(Stream<String> texts) {
        var folded = texts.map(text -> text.toLowerCase(Locale.ROOT)).toList();
        return words.isBlank() || Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }
}
