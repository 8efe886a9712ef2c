package pincite.feedback;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.retrieval.RefusedException;

/**
 * What somebody says of an answer.
 *
 * @param voter a random name that a client chose for itself; a later vote of the same voter takes the place of an earlier one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Vote(String answer, boolean helpful, Optional<String> reason, Optional<String> voter, Instant at) {

    /** In code points. */
    public static final int LONGEST_REASON = 500;

    private static final Pattern VOTER = Pattern.compile("[0-9A-Za-z-]{8,64}");

    public Vote {
        reason.ifPresent(Vote::refuseLong);
        if (voter.isPresent() && !VOTER.matcher(voter.get()).matches()) {
            throw new RefusedException("voter", "must be 8 to 64 letters, digits and hyphens chosen at random");
        }
    }

    private static void refuseLong(String reason) {
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST_REASON) {
            throw new RefusedException("reason", "has " + length + " characters; the limit is " + LONGEST_REASON);
        }
    }

    boolean replaces(Vote earlier) {
        return voter.isPresent() && voter.equals(earlier.voter) && answer.equals(earlier.answer);
    }
}
