package pincite.channel.rest.adding;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.library.Addition;

/**
 * What was added, and what became of it.
 *
 * @param articles ids that it is answered from under
 * @param reason   why it is not, in a sentence
 * @param changed  when it came, or was changed last
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record AdditionDocument(String id, String name, Optional<URI> address, State state, List<String> articles,
        Optional<String> reason, Instant changed) {

    /** What became of it. */
    enum State {
        /** It is on the disk, and will be read, or fetched, soon. */
        @JsonProperty("waiting")
        WAITING,
        /** The next question finds it. */
        @JsonProperty("found")
        FOUND,
        /** It is the same piece as an article that is there. */
        @JsonProperty("same")
        SAME,
        @JsonProperty("unreadable")
        UNREADABLE,
        /** Its address gave nothing. */
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }

    static AdditionDocument of(Addition addition, State state, List<String> articles, Optional<String> reason) {
        return new AdditionDocument(addition.id(), addition.origin().name(), addition.origin().address(), state,
                articles,
                reason, addition.changed());
    }
}
