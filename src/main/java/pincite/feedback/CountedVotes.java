package pincite.feedback;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The votes that count: of each voter the last on each answer, and all of those who do not say who they are. */
final class CountedVotes {

    /** By answer, in the order of the first vote on it, and by voter; who does not say who they are is nobody else. */
    private final Map<String, Map<Object, Vote>> votes = new LinkedHashMap<>();
    private final Map<String, VoteCount> tallies = new LinkedHashMap<>();
    private int size;

    int size() {
        return size;
    }

    void add(Vote vote) {
        var on = votes.computeIfAbsent(vote.answer(), answer -> new LinkedHashMap<>());
        var voter = vote.voter().<Object>map(known -> known).orElseGet(Object::new);
        var before = Optional.ofNullable(on.remove(voter));
        on.put(voter, vote);
        var tally = tally(vote.answer()).with(vote);
        tallies.put(vote.answer(), before.map(tally::without).orElse(tally));
        size += before.isPresent() ? 0 : 1;
    }

    /** Of the same voter on the same answer. */
    Optional<Vote> before(Vote vote) {
        return vote.voter().flatMap(voter -> Optional.ofNullable(of(vote.answer()).get(voter)));
    }

    VoteCount tally(String answer) {
        return tallies.getOrDefault(answer, VoteCount.NONE);
    }

    List<Vote> on(String answer) {
        return List.copyOf(of(answer).values());
    }

    List<Vote> all() {
        return votes.values().stream().map(Map::values).flatMap(Collection::stream).toList();
    }

    private Map<Object, Vote> of(String answer) {
        return votes.getOrDefault(answer, Map.of());
    }
}
