package pincite.answer.proof;

import java.util.Set;

/** How a number is meant: "fewer than 250" is not 250, and "about 250" is less exact. */
enum Bound {
    EXACT,
    ABOUT,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST;

    private static final Set<String> ABOUT_WORDS = Set.of("about", "around", "roughly", "approximately", "some",
            "nearly", "almost", "circa", "estimated", "close to");
    private static final Set<String> LESS_WORDS = Set.of("fewer than", "less than", "under", "below", "just under");
    private static final Set<String> MORE_WORDS = Set.of("more than", "greater than", "over", "above", "exceeding",
            "upwards of");
    private static final Set<String> MOST_WORDS = Set.of("up to", "at most", "more than no", "no more than",
            "not more than");
    private static final Set<String> LEAST_WORDS = Set.of("at least", "no fewer than", "no less than",
            "not less than", "not fewer than");

    /** @param first the place of the number's first word */
    static Bound before(Reading reading, int first) {
        var article = Set.of("a", "an").contains(reading.lower(first - 1)) ? 1 : 0;
        var one = reading.lower(first - 1 - article);
        var two = reading.lower(first - 2 - article) + " " + one;
        var three = reading.lower(first - 3 - article) + " " + two;
        return in(three, MOST_WORDS, LEAST_WORDS, LESS_WORDS, MORE_WORDS, two, one);
    }

    /** Of "250 or more". */
    static Bound after(Reading reading, int behind) {
        var said = reading.lower(behind) + " " + reading.lower(behind + 1);
        return switch (said) {
            case "or more" -> AT_LEAST;
            case "or fewer", "or less" -> AT_MOST;
            default -> EXACT;
        };
    }

    /** What is said so is true where the other one is. */
    boolean isBorneBy(Bound other) {
        return this == other || this == AT_MOST && other == LESS || this == AT_LEAST && other == MORE
                || other == EXACT && (this == ABOUT || this == AT_MOST || this == AT_LEAST);
    }

    private static Bound in(String three, Set<String> most, Set<String> least, Set<String> less, Set<String> more,
            String two, String one) {
        if (most.contains(three) || most.contains(two)) {
            return AT_MOST;
        }
        if (least.contains(three) || least.contains(two)) {
            return AT_LEAST;
        }
        if (less.contains(two) || less.contains(one)) {
            return LESS;
        }
        if (more.contains(two) || more.contains(one)) {
            return MORE;
        }
        return ABOUT_WORDS.contains(one) || ABOUT_WORDS.contains(two) ? ABOUT : EXACT;
    }
}
