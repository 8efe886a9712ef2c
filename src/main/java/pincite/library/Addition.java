package pincite.library;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnore;

import pincite.corpus.format.Particular;

/**
 * What came in by another way than the folder.
 *
 * @param id       of its article; where the original holds several, theirs are below it
 * @param original SHA-256 of its bytes; empty as long as its address was not fetched
 * @param changed  when this was written
 * @param without  ids of articles below it that were taken away
 * @param earlier  what it was before, newest last
 * @param trouble  why its address gave nothing, in a sentence
 * @param state    what is to be made of it
 */
public record Addition(String id, Origin origin, Optional<String> original, Instant changed, List<String> without,
        List<Earlier> earlier, Optional<String> trouble, State state) {

    /** What is to be made of it. */
    public enum State {
        /** Its address is to be fetched. */
        AWAITED,
        /** It is answered from. */
        TAKEN,
        /** Its address is a feed's, whose entries are additions of their own. */
        LISTED,
        /** Its address gave nothing. */
        FAILED,
        /** It was withdrawn for good, and nothing of it is kept but that it was. */
        WITHDRAWN
    }

    /**
     * How it came.
     *
     * @param name    of the file, or the last part of the address
     * @param address that it was fetched from
     * @param key     that the client gave so that the same is not taken twice
     * @param given   what was said of it beside
     */
    public record Origin(String name, Optional<URI> address, Optional<String> key,
            SortedMap<Particular, String> given) {

        public Origin {
            given = new TreeMap<>(given);
        }
    }

    /** @param changed when this original was taken */
    public record Earlier(String name, String original, Instant changed) {
    }

    public Addition {
        if (id.isBlank() || state == State.TAKEN && original.isEmpty()) {
            throw new IllegalArgumentException("No addition: '" + id + "', " + state);
        }
        without = List.copyOf(without);
        earlier = List.copyOf(earlier);
    }

    static Addition of(String id, Origin origin, Optional<String> original, Instant now) {
        return new Addition(id, origin, original, now, List.of(), List.of(), Optional.empty(),
                original.isPresent() ? State.TAKEN : State.AWAITED);
    }

    @JsonIgnore
    boolean isTaken() {
        return state == State.TAKEN;
    }

    /** With the bytes that it had then. */
    Addition asBefore(Earlier then) {
        return new Addition(id, new Origin(then.name(), origin.address(), origin.key(), origin.given()),
                Optional.of(then.original()), then.changed(), without, List.of(), trouble, state);
    }

    Addition withdrawn(Instant now) {
        return new Addition(id, origin, original, now, without, earlier, Optional.empty(), State.WITHDRAWN);
    }

    /** So that it is not taken again: nothing can be read from a hash. */
    Addition scrubbed() {
        return new Addition(id, new Origin("", origin.address(), Optional.empty(), new TreeMap<>()), original, changed,
                List.of(), List.of(), Optional.empty(), State.WITHDRAWN);
    }
}
