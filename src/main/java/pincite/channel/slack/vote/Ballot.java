package pincite.channel.slack.vote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.record.AnswerArchive;

/** Where users vote on answers. */
public final class Ballot {

    private final Votes votes;
    private final AnswerArchive archive;
    private final ObjectMapper json;
    private final Clock clock;

    public Ballot(Votes votes, AnswerArchive archive, ObjectMapper json, Clock clock) {
        this.votes = votes;
        this.archive = archive;
        this.json = json;
        this.clock = clock;
    }

    /** The question is kept with the vote, because answers are not kept for ever. */
    public void cast(String user, String answer, boolean isPositive, Optional<String> reason) {
        var question = archive.find(answer).map(bytes -> question(answer, bytes)).filter(words -> !words.isBlank());
        votes.add(new Vote(user, answer, question, isPositive, reason, clock.instant()));
    }

    private String question(String answer, byte[] bytes) {
        try {
            return json.readTree(bytes).path("question").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("The kept answer " + answer + " is no JSON", e);
        }
    }
}
