package pincite.story.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Joins the two groups that are most alike on the average of all their pairs (Sokal and Michener 1958), until none are alike enough. A
 * chain of neighbours joins nothing, as its ends are not alike.
 */
final class AverageLink {

    private final double least;
    private final int[] groups;
    private final int[] sizes;
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final PriorityQueue<Joining> waiting = new PriorityQueue<>(Joining.MOST_ALIKE_FIRST);

    /** @param sum of all pairs when it was reckoned; another one now means that it is out of date */
    private record Joining(int one, int other, double sum, double average) {

        static final Comparator<Joining> MOST_ALIKE_FIRST = Comparator.comparingDouble(Joining::average).reversed()
                .thenComparing(Joining::one).thenComparing(Joining::other);
    }

    /** @param least how alike two groups must be */
    AverageLink(int size, double least) {
        this.least = least;
        this.groups = IntStream.range(0, size).toArray();
        this.sizes = IntStream.range(0, size).map(place -> 1).toArray();
        IntStream.range(0, size).forEach(place -> sums.add(new TreeMap<>()));
    }

    /** Once for each pair; of others nothing is alike. */
    void alike(int one, int other, double likeness) {
        put(one, other, likeness);
    }

    private void put(int one, int other, double sum) {
        sums.get(one).put(other, sum);
        sums.get(other).put(one, sum);
        double average = sum / ((double) sizes[one] * sizes[other]);
        if (average >= least) {
            waiting.add(new Joining(Math.min(one, other), Math.max(one, other), sum, average));
        }
    }

    /** For each its group, by the first that is in it. */
    int[] joined() {
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (isCurrent(next)) {
                join(next.one(), next.other());
            }
        }
        return groups;
    }

    private boolean isCurrent(Joining joining) {
        return sizes[joining.one()] > 0 && sizes[joining.other()] > 0
                && joining.average() == joining.sum() / ((double) sizes[joining.one()] * sizes[joining.other()])
                && sums.get(joining.one()).getOrDefault(joining.other(), 0.0) == joining.sum();
    }

    private void join(int kept, int gone) {
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        IntStream.range(0, groups.length).filter(place -> groups[place] == gone).forEach(place -> groups[place] = kept);
        var all = new TreeMap<>(sums.get(kept));
        sums.get(gone).forEach((other, sum) -> all.merge(other, sum, Double::sum));
        sums.get(gone).keySet().forEach(other -> sums.get(other).remove(gone));
        all.keySet().removeAll(List.of(kept, gone));
        sums.get(kept).clear();
        sums.get(gone).clear();
        all.forEach((other, sum) -> put(kept, other, sum));
    }
}
