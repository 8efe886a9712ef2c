package pincite.channel.rest;

import java.time.Instant;
import java.util.Optional;

import pincite.feedback.Vote;
import pincite.retrieval.RefusedException;

/** The body of {@code POST /api/answers/{id}/feedback}. */
record FeedbackRequest(Boolean helpful, String reason, String voter) {

    static FeedbackRequest parse(byte[] body) {
        return StrictJson.read(body, FeedbackRequest.class, "helpful");
    }

    Vote asVote(String answer) {
        if (helpful == null) {
            throw new RefusedException("helpful", "is missing: send true or false");
        }
        return new Vote(answer, helpful, Optional.ofNullable(reason).filter(said -> !said.isBlank()),
                Optional.ofNullable(voter), Instant.now());
    }
}
