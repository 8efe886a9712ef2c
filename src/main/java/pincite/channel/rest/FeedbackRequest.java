package pincite.channel.rest;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.feedback.Ballot;
import pincite.retrieval.RefusedException;

/** The body of {@code POST /api/answers/{id}/feedback}. */
@Schema(requiredProperties = "helpful")
record FeedbackRequest(Boolean helpful, String reason, String voter) {

    /** In code points. */
    private static final int LONGEST_REASON = 500;
    private static final Pattern VOTER = Pattern.compile("[0-9A-Za-z-]{8,64}");

    static FeedbackRequest parse(byte[] body) {
        return StrictJson.read(body, FeedbackRequest.class, "helpful");
    }

    void castOn(String answer, Ballot ballot) {
        if (helpful == null) {
            throw new RefusedException("helpful", "is missing: send true or false");
        }
        ballot.cast(answer, helpful, saidReason(), namedVoter());
    }

    private Optional<String> saidReason() {
        var said = Optional.ofNullable(reason).filter(words -> !words.isBlank());
        int length = said.map(words -> words.codePointCount(0, words.length())).orElse(0);
        if (length > LONGEST_REASON) {
            throw new RefusedException("reason", "has " + length + " characters; the limit is " + LONGEST_REASON);
        }
        return said;
    }

    /** Where there are doors, whoever comes in votes once, by whatever name. */
    private Optional<String> namedVoter() {
        var named = named();
        var caller = CurrentCaller.get();
        return caller.equals(Caller.MACHINE) ? named : Optional.of(caller.id());
    }

    private Optional<String> named() {
        if (voter != null && !VOTER.matcher(voter).matches()) {
            throw new RefusedException("voter", "must be 8 to 64 letters, digits and hyphens chosen at random");
        }
        return Optional.ofNullable(voter);
    }
}
