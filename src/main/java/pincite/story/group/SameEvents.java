package pincite.story.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds which texts tell of one event: those that are alike on the average, the less the more days lie between them. */
final class SameEvents {

    /** Within which an event is told again. */
    private static final int DAYS = 5;
    /** An article that tells no day may be of any of them. */
    private static final int UNKNOWN = 2;
    /** What a day takes from likeness. */
    private static final double FADING = 0.2;
    /** Of the test set .15 to .17 do best, whether its cases stand alone or among hundreds of other articles. */
    private static final double ALIKE = 0.16;

    private final int[] texts;
    private final EventLikeness likeness;
    private final List<List<Optional<LocalDate>>> days;
    private final AverageLink link;

    private SameEvents(List<ToldArticle> articles, int[] textOf) {
        var copies = IntStream.range(0, textOf.length).boxed()
                .collect(Collectors.groupingBy(place -> textOf[place], TreeMap::new, Collectors.toList()));
        this.texts = copies.keySet().stream().mapToInt(text -> text).toArray();
        this.likeness = new EventLikeness(
                IntStream.of(texts).parallel().mapToObj(text -> articles.get(text).leadMarks()).toList());
        this.days = copies.values().stream()
                .map(places -> places.stream().map(place -> articles.get(place).day()).distinct().toList()).toList();
        this.link = new AverageLink(texts.length, ALIKE);
    }

    /**
     * For each article the group of its text.
     *
     * @param textOf of each article, the place of that with the fullest text
     */
    static int[] of(List<ToldArticle> articles, int[] textOf) {
        var events = new SameEvents(articles, textOf);
        IntStream.range(0, events.texts.length).forEach(events::compare);
        var groups = events.link.joined();
        return IntStream.of(textOf).map(text -> groups[Arrays.binarySearch(events.texts, text)]).toArray();
    }

    /** Each pair once, also where only one of the two has the other for a candidate. */
    private void compare(int one) {
        likeness.candidates(one)
                .filter(other -> other > one || likeness.candidates(other).noneMatch(each -> each == one))
                .filter(other -> gap(one, other) <= DAYS)
                .forEach(other -> link.alike(one, other,
                        likeness.between(one, other) * Math.exp(-FADING * gap(one, other))));
    }

    private long gap(int one, int other) {
        return days.get(one).stream().flatMapToLong(day -> days.get(other).stream().mapToLong(each -> gap(day, each)))
                .min().orElse(UNKNOWN);
    }

    private static long gap(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get()))
                : UNKNOWN;
    }
}
