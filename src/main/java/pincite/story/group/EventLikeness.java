package pincite.story.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much articles have in common of what sets them apart from those that are most like them. All articles of a case share its
 * people and its quarrel, so a mark counts by how few of the nearest articles have it, of whatever day they are; that is the same in a
 * small corpus and in a large one.
 */
final class EventLikeness {

    /** Articles that are most like one. */
    private static final int NEAREST = 8;
    /** Others that may tell of the same event. */
    private static final int CANDIDATES = 40;
    /** A mark that more articles have finds none. */
    private static final int RARE = 100;

    private final List<int[]> marks;
    private final double[] kinds;
    private final double[] rarities;
    private final double[] lengths;
    private final List<List<Integer>> holders = new ArrayList<>();
    private final List<int[]> near;

    EventLikeness(List<EventMarks> all) {
        var numbers = new HashMap<String, Integer>();
        this.marks = all.stream().map(each -> numbered(each, numbers)).toList();
        this.kinds = kinds(numbers);
        numbers.keySet().forEach(mark -> holders.add(new ArrayList<>()));
        IntStream.range(0, marks.size()).forEach(
                place -> Arrays.stream(marks.get(place)).forEach(mark -> holders.get(mark).add(place)));
        this.rarities = holders.stream().mapToDouble(each -> square(Math.log(1 + (double) all.size() / each.size())))
                .toArray();
        this.lengths = marks.stream().mapToDouble(each -> Math.sqrt(Arrays.stream(each)
                .mapToDouble(mark -> rarities[mark]).sum())).toArray();
        this.near = IntStream.range(0, marks.size()).parallel().mapToObj(this::nearest).toList();
    }

    private static int[] numbered(EventMarks marks, Map<String, Integer> numbers) {
        return marks.all().mapToInt(mark -> numbers.computeIfAbsent(mark, each -> numbers.size())).sorted().toArray();
    }

    private static double[] kinds(Map<String, Integer> numbers) {
        var kinds = new double[numbers.size()];
        numbers.forEach((mark, number) -> kinds[number] = EventMarks.weight(mark));
        return kinds;
    }

    private int[] nearest(int place) {
        var shared = new double[marks.size()];
        Arrays.stream(marks.get(place)).filter(mark -> holders.get(mark).size() <= RARE)
                .forEach(mark -> holders.get(mark).forEach(other -> shared[other] += rarities[mark]));
        shared[place] = 0;
        return IntStream.range(0, shared.length).filter(other -> shared[other] > 0).boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> -shared[other] / lengths[other])
                        .thenComparing(other -> other))
                .limit(CANDIDATES).mapToInt(other -> other).toArray();
    }

    private static double square(double number) {
        return number * number;
    }

    /** Those that may tell of the same event as one, the likeliest first. */
    IntStream candidates(int place) {
        return Arrays.stream(near.get(place));
    }

    /** From 0 to 1. */
    double between(int one, int other) {
        var among = IntStream.concat(IntStream.of(one, other), IntStream.of(one, other)
                .flatMap(place -> candidates(place).limit(NEAREST))).distinct().toArray();
        var counts = new HashMap<Integer, Integer>();
        Arrays.stream(among).flatMap(place -> Arrays.stream(marks.get(place)))
                .forEach(mark -> counts.merge(mark, 1, Integer::sum));
        return between(marks.get(one), marks.get(other),
                mark -> kinds[mark] * Math.log(1 + (double) among.length / counts.get(mark)));
    }

    private static double between(int[] one, int[] other, IntToDoubleFunction weight) {
        double shared = Arrays.stream(one).filter(mark -> Arrays.binarySearch(other, mark) >= 0).mapToDouble(weight)
                .sum();
        double all = Arrays.stream(one).mapToDouble(weight).sum() * Arrays.stream(other).mapToDouble(weight).sum();
        return all == 0 ? 0 : shared / Math.sqrt(all);
    }
}
