package pincite.channel.slack.vote;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a user thinks of an answer.
 *
 * @param user     with the workspace
 * @param answer   its id
 * @param question that it answers, if the answer was still kept
 * @param reason   in the user's words
 */
public record Vote(String user, String answer, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> question,
        boolean isPositive, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> reason, Instant at) {

    public Vote {
        if (user.isBlank() || answer.isBlank()) {
            throw new IllegalArgumentException("A vote needs a user and an answer: '" + user + "', '" + answer + "'");
        }
    }

    /** Whether it says nothing new after the other. */
    boolean repeats(Vote other) {
        return isPositive == other.isPositive && (reason.isEmpty() || reason.equals(other.reason));
    }

    /** A user votes once; the last vote counts. */
    String voter() {
        return user + '|' + answer;
    }
}
