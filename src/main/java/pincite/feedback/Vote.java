package pincite.feedback;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What somebody thinks of an answer.
 *
 * @param answer   its id
 * @param reason   in the voter's words
 * @param voter    a name that says nothing but who votes again: a random one, or in Slack that of the workspace and the user
 * @param question that it answers, if the answer was still kept
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Vote(@JsonProperty(required = true) String answer, @JsonProperty(required = true) boolean helpful,
        Optional<String> reason, Optional<String> voter, @JsonProperty(required = true) Instant at,
        Optional<String> question) {

    public Vote {
        if (answer.isBlank() || voter.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("A vote is on an answer and by somebody: '" + answer + "', " + voter);
        }
    }

    /** Whether it says nothing new after another of the same voter on the same answer. */
    boolean repeats(Vote earlier) {
        return helpful == earlier.helpful && (reason.isEmpty() || reason.equals(earlier.reason));
    }
}
