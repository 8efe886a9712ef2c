package pincite.feedback;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.record.AnswerDocument;

/** Where people vote on answers. */
@ApplicationScoped
public class Ballot {

    private final Votes votes;
    private final KeptAnswers answers;
    private final Clock clock;

    @Inject
    Ballot(Votes votes, KeptAnswers answers) {
        this(votes, answers, Clock.systemUTC());
    }

    Ballot(Votes votes, KeptAnswers answers, Clock clock) {
        this.votes = votes;
        this.answers = answers;
        this.clock = clock;
    }

    /** The question is kept with the vote, because answers are not kept for ever. */
    public void cast(String answer, boolean isHelpful, Optional<String> reason, Optional<String> voter) {
        var question = answers.find(answer).map(AnswerDocument::question).filter(words -> !words.isBlank());
        votes.add(new Vote(answer, isHelpful, reason, voter, clock.instant(), question));
    }
}
