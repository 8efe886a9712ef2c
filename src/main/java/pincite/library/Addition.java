package pincite.library;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.access.Owner;
import pincite.access.Wall;
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
     * @param by      id of the caller who added it; absent for the machine
     * @param wall    that stood around it when it was withdrawn, by its name
     */
    public record Origin(String name, Optional<URI> address, Optional<String> key,
            SortedMap<Particular, String> given, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> by,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> wall) {

        public Origin {
            given = new TreeMap<>(given);
        }

        /** Of who asks now. */
        static Origin now(String name, Optional<URI> address, Optional<String> key,
                SortedMap<Particular, String> given) {
            return new Origin(name, address, key, given, Owner.now(), Optional.empty());
        }

        /** Said anew, and still of who added it first. */
        Origin after(Origin before) {
            return new Origin(name, address, key, given, before.by, wall);
        }

        Origin behind(Wall around) {
            return new Origin(name, address, key, given, by,
                    Optional.of(around.name()).filter(named -> !named.isEmpty()));
        }

        /** Whether it is of who asks now, or they see what belongs to others. */
        boolean isOwn() {
            return Owner.isNow(by);
        }

        boolean isOfSame(Origin other) {
            return by.equals(other.by);
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

    /** The day of it, as it is told. */
    String changedOn() {
        return changed.toString().substring(0, "2023-09-19".length());
    }

    /** With the bytes that it had then. */
    Addition asBefore(Earlier then) {
        return new Addition(id,
                new Origin(then.name(), origin.address(), origin.key(), origin.given(), origin.by(), origin.wall()),
                Optional.of(then.original()), then.changed(), without, List.of(), trouble, state);
    }

    /** @param wall that stood around it */
    Addition withdrawn(Wall wall, Instant now) {
        return new Addition(id, origin.behind(wall), original, now, without, earlier, Optional.empty(),
                State.WITHDRAWN);
    }

    /** So that it is not taken again: nothing can be read from a hash. */
    Addition scrubbed() {
        return new Addition(id,
                new Origin("", origin.address(), Optional.empty(), new TreeMap<>(), origin.by(), origin.wall()),
                original, changed,
                List.of(), List.of(), Optional.empty(), State.WITHDRAWN);
    }
}
