package pincite.feedback;

/** How many found an answer helpful, and how many did not. */
public record VoteCount(int helpful, int unhelpful) {

    static final VoteCount NONE = new VoteCount(0, 0);

    VoteCount with(Vote vote) {
        return changed(vote, 1);
    }

    VoteCount without(Vote vote) {
        return changed(vote, -1);
    }

    private VoteCount changed(Vote vote, int by) {
        return vote.helpful() ? new VoteCount(helpful + by, unhelpful) : new VoteCount(helpful, unhelpful + by);
    }
}
