package pincite.story.group;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a grouping is the true one: 1 where it is the same, about 0 where it is made by chance (Hubert and Arabie 1985).
 *
 * @param together pairs that are in one group by both
 * @param found    pairs that the grouping puts into one group
 * @param real     pairs that are in one group
 * @param all      pairs
 */
record AdjustedRandIndex(double together, double found, double real, double all) {

    /** @param real by the same keys */
    static AdjustedRandIndex of(Map<String, String> found, Map<String, String> real) {
        var both = found.keySet().stream().map(key -> List.of(found.get(key), real.get(key)));
        return new AdjustedRandIndex(pairs(both), pairs(found.values().stream()), pairs(real.values().stream()),
                pairs(found.size()));
    }

    private static double pairs(Stream<?> labels) {
        Collection<Long> sizes = labels
                .collect(Collectors.groupingBy(Function.<Object>identity(), Collectors.counting()))
                .values();
        return sizes.stream().mapToDouble(AdjustedRandIndex::pairs).sum();
    }

    private static double pairs(double size) {
        return size * (size - 1) / 2;
    }

    double value() {
        double expected = found * real / all;
        double most = (found + real) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    double precision() {
        return found == 0 ? 1 : together / found;
    }

    double recall() {
        return real == 0 ? 1 : together / real;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "adjusted Rand index %.3f, pairs: precision %.3f, recall %.3f",
                value(), precision(), recall());
    }
}
