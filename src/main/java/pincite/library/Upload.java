package pincite.library;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import pincite.corpus.format.Content;
import pincite.corpus.format.Particular;

/**
 * What somebody sends to be answered from.
 *
 * @param name  of the file; a hint at what it is, and at its id
 * @param key   that the sender gives so that the same is not taken twice
 * @param given what the sender says of it
 */
public record Upload(String name, byte[] bytes, Optional<String> key, SortedMap<Particular, String> given) {

    public static final int MOST_BYTES = Content.MOST_BYTES;

    public Upload {
        if (bytes.length == 0) {
            throw new NotTakenException(NotTakenException.Why.UNFIT, "There is nothing in it.");
        }
        if (bytes.length > MOST_BYTES) {
            throw new NotTakenException(NotTakenException.Why.UNFIT, "It is larger than 25 MB.");
        }
        given = new TreeMap<>(given);
    }

    public Upload(String name, byte[] bytes) {
        this(name, bytes, Optional.empty(), new TreeMap<>());
    }
}
