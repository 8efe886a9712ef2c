package pincite.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import pincite.english.fact.SameSaying;
import pincite.english.when.TimeReader;
import pincite.english.when.When;

/** What happened when: of each sentence that names a time, one event; what several articles tell of one time is one. */
public final class EventList {

    /** Of the words of the shorter one, the share that tells the same of the same day. */
    private static final double SAME = 0.5;

    private final List<Event> events = new ArrayList<>();

    private EventList() {
    }

    /** In the order of time. */
    public static List<Event> in(Story story) {
        return in(story, when -> true);
    }

    /** @param asked which times are asked for */
    public static List<Event> in(Story story, Predicate<When> asked) {
        var events = new EventList();
        story.all().sorted(ToldSentence.IN_ORDER).forEach(telling -> at(telling, asked)
                .ifPresent(when -> events.take(Event.of(telling, when))));
        return events.events.stream().sorted(Event.IN_ORDER).toList();
    }

    private static Optional<When> at(ToldSentence telling, Predicate<When> asked) {
        return telling.times().isEmpty()
                ? Optional.empty()
                : TimeReader.main(telling.read(), telling.times().stream().filter(asked).toList());
    }

    private void take(Event event) {
        for (int place = 0; place < events.size(); place++) {
            var known = events.get(place);
            if (known.isAtTimeOf(event) && isSame(known.telling(), event.telling())) {
                events.set(place, known.alsoToldBy(event.telling()));
                return;
            }
        }
        events.add(event);
    }

    private static boolean isSame(ToldSentence one, ToldSentence other) {
        var first = one.stems();
        var second = other.stems();
        var shared = new HashSet<>(first);
        shared.retainAll(second);
        return shared.size() >= SAME * Math.min(first.size(), second.size()) && shared.size() > 1
                || SameSaying.of(one.text(), other.text());
    }
}
