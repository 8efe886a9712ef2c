package pincite.english;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What words for numbers are worth. */
public final class NumberWords {

    private static final List<String> UNITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");
    private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth",
            "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
    private static final Map<String, Integer> SCALES = Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9,
            "trillion", 12, "bn", 9, "mn", 6);
    /** Said of how often or how much, and only borne by themselves. */
    private static final Map<String, String> OTHERS = Map.of("twice", "2x", "double", "2x", "doubled", "2x", "triple",
            "3x", "tripled", "3x", "halved", "1/2", "dozens", "dozens", "hundreds", "hundreds", "thousands",
            "thousands", "millions", "millions");
    private static final Map<String, Integer> DENOMINATORS = denominators();

    private NumberWords() {
    }

    static boolean isOne(String lower) {
        return cardinal(lower).isPresent() || ordinal(lower) > 0 || DENOMINATORS.containsKey(lower)
                || SCALES.containsKey(lower) || OTHERS.containsKey(lower) || lower.equals("dozen");
    }

    public static Optional<BigDecimal> cardinal(String lower) {
        if (UNITS.contains(lower)) {
            return Optional.of(BigDecimal.valueOf(UNITS.indexOf(lower)));
        }
        return TENS.contains(lower)
                ? Optional.of(BigDecimal.valueOf(20 + 10L * TENS.indexOf(lower)))
                : Optional.empty();
    }

    static boolean isTens(String lower) {
        return TENS.contains(lower);
    }

    /** By how many zeros the word multiplies; 0 where it does not. */
    static int zeros(String lower) {
        return SCALES.getOrDefault(lower, 0);
    }

    /** 0 where it is none. */
    static int ordinal(String lower) {
        return Math.max(0, ORDINALS.indexOf(lower));
    }

    /** 0 where it is none. */
    static int denominator(String lower) {
        return DENOMINATORS.getOrDefault(lower, 0);
    }

    static Optional<String> other(String lower) {
        return Optional.ofNullable(OTHERS.get(lower));
    }

    private static Map<String, Integer> denominators() {
        var parts = new HashMap<String, Integer>();
        parts.putAll(Map.of("half", 2, "halves", 2, "quarter", 4, "quarters", 4));
        for (int part = 3; part < ORDINALS.size(); part++) {
            parts.put(ORDINALS.get(part), part);
            parts.put(ORDINALS.get(part) + "s", part);
        }
        return parts;
    }
}
