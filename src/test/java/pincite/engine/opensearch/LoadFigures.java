package pincite.engine.opensearch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What was counted while a cluster was broken. Safe for many threads. */
final class LoadFigures {

    private final Collection<Event> questions = new ConcurrentLinkedQueue<>();
    private final Collection<Event> updates = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> reasons = new TreeMap<>();

    /** @param isDone and not refused */
    record Event(Instant begin, Instant end, boolean isDone) {

        Duration took() {
            return Duration.between(begin, end);
        }
    }

    void question(Instant begin, boolean isAnswered) {
        questions.add(new Event(begin, Instant.now(), isAnswered));
    }

    void update(Instant begin, boolean isConfirmed) {
        updates.add(new Event(begin, Instant.now(), isConfirmed));
    }

    synchronized void because(Throwable refused) {
        reasons.merge(refused.getClass().getSimpleName() + ": " + refused.getMessage(), 1, Integer::sum);
    }

    synchronized Map<String, Integer> reasons() {
        return Map.copyOf(reasons);
    }

    long answered() {
        return done(questions);
    }

    long refused() {
        return questions.size() - answered();
    }

    long refusedUpdates() {
        return updates.size() - confirmed();
    }

    long confirmed() {
        return done(updates);
    }

    private static long done(Collection<Event> events) {
        return events.stream().filter(Event::isDone).count();
    }

    private static Duration slowest(Collection<Event> events) {
        return events.stream().map(Event::took).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** The longest time in which none ended well. */
    private static Duration longestWithout(Collection<Event> events) {
        var ends = events.stream().filter(Event::isDone).map(Event::end).sorted().toList();
        var longest = Duration.ZERO;
        for (int each = 1; each < ends.size(); each++) {
            var gap = Duration.between(ends.get(each - 1), ends.get(each));
            longest = gap.compareTo(longest) > 0 ? gap : longest;
        }
        return longest;
    }

    /** For the documentation. */
    String row(String what) {
        return "| " + what + " | " + questions.size() + " | " + refused() + " | "
                + seconds(slowest(questions)) + " | " + seconds(longestWithout(questions)) + " | " + confirmed()
                + " | " + refusedUpdates() + " | " + seconds(longestWithout(updates)) + " |";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
    }

    @Override
    public String toString() {
        return reasons().entrySet().stream().map(reason -> reason.getValue() + " times " + reason.getKey())
                .collect(Collectors.joining("\n"));
    }
}
