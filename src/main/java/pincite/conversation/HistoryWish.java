package pincite.conversation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

import pincite.retrieval.AllWords;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/**
 * Which of their conversations somebody looks for.
 *
 * @param words  each stands in the title or in a question, whatever its capitals
 * @param before only such as were gone on with before it
 * @param limit  how many
 */
public record HistoryWish(AllWords words, Optional<Instant> before, int limit) {

    private static final String QUERY = "query";
    private static final int MOST = 200;

    public HistoryWish {
        if (limit < 1 || limit > MOST) {
            throw new RefusedException("limit", "must be from 1 to " + MOST + ": " + limit);
        }
    }

    /** As it is asked for. */
    public static HistoryWish of(String words, Optional<String> before, int limit) {
        Question.refuseNoCharacters(QUERY, words);
        return new HistoryWish(AllWords.of(QUERY, words), before.map(HistoryWish::time), limit);
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
}
