package pincite.story.difference;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import pincite.english.when.When;

/** Times that cannot both be right. */
final class OtherDay {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private OtherDay() {
    }

    static Otherness between(ToldFacts one, ToldFacts other) {
        var own = unmet(one, other);
        var others = unmet(other, one);
        if (own.isEmpty() || others.isEmpty()) {
            return Otherness.NONE;
        }
        return own.size() == 1 && others.size() == 1
                ? Otherness.of(one.words(own.get(0)), other.words(others.get(0)))
                : Otherness.OPEN;
    }

    private static List<When> unmet(ToldFacts one, ToldFacts other) {
        return one.times().stream().filter(time -> other.times().stream()
                .noneMatch(another -> meet(time, one.words(time), another, other.words(another)))).toList();
    }

    /** "In June" may be on June 9, and of a day without its year it is only inferred which one that is. */
    private static boolean meet(When time, String words, When other, String others) {
        int years = hasYear(words) && hasYear(others) ? 0 : 1;
        return IntStream.rangeClosed(-years, years)
                .anyMatch(shift -> other.meets(time.first().plusYears(shift), time.last().plusYears(shift)));
    }

    private static boolean hasYear(String words) {
        return YEAR.matcher(words).find();
    }
}
