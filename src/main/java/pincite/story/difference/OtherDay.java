package pincite.story.difference;

import java.util.List;

import pincite.english.when.When;

/** Times that cannot both be right. */
final class OtherDay {

    private OtherDay() {
    }

    static Otherness between(ToldFacts one, ToldFacts other) {
        var own = unmet(one.times(), other.times());
        var others = unmet(other.times(), one.times());
        if (own.isEmpty() || others.isEmpty()) {
            return Otherness.NONE;
        }
        return own.size() == 1 && others.size() == 1
                ? Otherness.of(one.words(own.get(0)), other.words(others.get(0)))
                : Otherness.OPEN;
    }

    /** "In June" may be on June 9. */
    private static List<When> unmet(List<When> times, List<When> others) {
        return times.stream().filter(time -> others.stream().noneMatch(
                other -> other.meets(time.first(), time.last()))).toList();
    }
}
