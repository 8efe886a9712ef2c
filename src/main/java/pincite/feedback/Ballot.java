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
    private final VoteLimit limit;
    private final Clock clock;

    @Inject
    Ballot(Votes votes, KeptAnswers answers, FeedbackConfig config) {
        this(votes, answers, config, Clock.systemUTC());
    }

    Ballot(Votes votes, KeptAnswers answers, FeedbackConfig config, Clock clock) {
        this.limit = new VoteLimit(config, clock.instant());
        this.votes = votes;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * The question is kept with the vote, because answers are not kept for ever.
     *
     * @throws TooManyVotesException where it is not taken now
     */
    public void cast(String answer, boolean isHelpful, Optional<String> reason, Optional<String> voter) {
        limit.take(voter, clock.instant());
        var question = answers.find(answer).map(AnswerDocument::question).filter(words -> !words.isBlank());
        votes.add(new Vote(answer, isHelpful, reason, voter, clock.instant(), question));
    }
}
