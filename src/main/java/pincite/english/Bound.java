package pincite.english;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a number is meant: "fewer than 250" is not 250, and "about 250" is less exact. */
public enum Bound {
    EXACT,
    ABOUT,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST;

    private static final Map<Bound, Set<String>> WORDS = Map.of(
            ABOUT, Set.of("about", "around", "roughly", "approximately", "some", "nearly", "almost", "circa",
                    "estimated", "close to"),
            LESS, Set.of("fewer than", "less than", "under", "below"),
            AT_MOST, Set.of("up to", "at most", "no more than", "not more than"),
            MORE, Set.of("more than", "greater than", "over", "above", "exceeding", "upwards of"),
            AT_LEAST, Set.of("at least", "no fewer than", "no less than", "not less than", "not fewer than"));
    private static final Set<String> INDEFINITE = Set.of("a", "an");
    /** Nothing but a bound is said with them. */
    private static final Set<String> SINGLE_WORDS = Set.of("more", "less", "fewer", "least", "most", "roughly",
            "approximately", "nearly", "almost", "circa", "upwards", "greater", "exceeding", "below", "above");

    /** Only has to do with a number. */
    public static boolean isWord(String lower) {
        return SINGLE_WORDS.contains(lower);
    }

    /** @param first the place of the number's first word */
    static Bound before(Words text, int first) {
        var article = INDEFINITE.contains(text.lower(first - 1)) ? 1 : 0;
        var one = text.lower(first - 1 - article);
        var two = text.lower(first - 2 - article) + " " + one;
        var three = text.lower(first - 3 - article) + " " + two;
        return Stream.of(three, two, one).flatMap(said -> of(said).stream()).findFirst().orElse(EXACT);
    }

    /** How many words before a number say how it is meant. */
    public static int wordsBefore(Words text, int first) {
        if (before(text, first) == EXACT) {
            return 0;
        }
        int article = INDEFINITE.contains(text.lower(first - 1)) ? 1 : 0;
        var said = new StringBuilder();
        int words = 0;
        for (int each = 1; each <= Math.min(3, first - article); each++) {
            said.insert(0, text.lower(first - each - article) + " ");
            words = of(said.toString().strip()).isPresent() ? each + article : words;
        }
        return words;
    }

    /** Of "250 or more". */
    static Bound after(Words text, int behind) {
        var said = text.lower(behind) + " " + text.lower(behind + 1);
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

    private static Optional<Bound> of(String said) {
        return WORDS.entrySet().stream().filter(bound -> bound.getValue().contains(said)).map(Map.Entry::getKey)
                .findFirst();
    }
}
