package pincite.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import pincite.access.CurrentCaller;
import pincite.corpus.Sha256;

/**
 * Something that was done for somebody.
 *
 * @param who      the id of the caller
 * @param what     as in {@code POST /api/chat}
 * @param asked    the hash of what was asked
 * @param articles that were shown, by id
 * @param status   of HTTP, where there is one
 */
public record Happening(String who, String what, Optional<String> asked, List<String> articles, Upshot upshot,
        OptionalInt status) {

    public Happening {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("Somebody has something done: '" + who + "', '" + what + "'");
        }
        articles = articles.stream().distinct().sorted().toList();
    }

    /** For whom this thread works; the words are not kept. */
    public static Happening of(String what, String asked, List<String> articles, Upshot upshot) {
        return new Happening(CurrentCaller.get().id(), what, Optional.of(Sha256.of(asked)), articles, upshot,
                OptionalInt.empty());
    }
}
