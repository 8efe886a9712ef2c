package pincite.english.fact;

import java.util.Map;
import java.util.Set;

import pincite.english.Quantity;
import pincite.english.Stem;
import pincite.english.Words;

/** Units of time, so that "four years" is more than "six months". */
public final class Duration {

    private static final Map<String, Double> DAYS = Map.of(Stem.of("days"), 1.0, Stem.of("weeks"), 7.0,
            Stem.of("months"), 30.4, Stem.of("years"), 365.0);

    private Duration() {
    }

    public static boolean isIn(Set<String> stems) {
        return stems.stream().anyMatch(DAYS::containsKey);
    }

    /** How many days one of what is counted has; 1 of what is no time. */
    public static double days(Quantity quantity, Words said) {
        return quantity.behind() < said.size()
                ? DAYS.getOrDefault(said.word(quantity.behind()).stem(), 1.0)
                : 1;
    }
}
