package pincite.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import pincite.english.fact.SameSaying;
import pincite.english.when.TimeReader;
import pincite.english.when.When;

/** What happened when: of each sentence that names a time, one event; what several articles tell of one time is one. */
public final class EventList {

    /** Of the words of the shorter one, the share that tells the same of the same day. */
    private static final double SAME = 0.5;

    /** Sentences of one time with which another one is compared. */
    private static final int MOST_COMPARED = 50;

    private final List<Event> events = new ArrayList<>();
    private final List<Set<String>> stemsOf = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

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
        var ofTime = places.computeIfAbsent(event.when().value(), value -> new ArrayList<>());
        var stems = event.telling().stems();
        for (int place : ofTime.subList(0, Math.min(MOST_COMPARED, ofTime.size()))) {
            if (isSame(events.get(place).telling(), stemsOf.get(place), event.telling(), stems)) {
                events.set(place, events.get(place).alsoToldBy(event.telling()));
                return;
            }
        }
        ofTime.add(events.size());
        stemsOf.add(stems);
        events.add(event);
    }

    private static boolean isSame(ToldSentence one, Set<String> first, ToldSentence other, Set<String> second) {
        long shared = first.stream().filter(second::contains).count();
        return shared >= SAME * Math.min(first.size(), second.size()) && shared > 1
                || shared > 0 && SameSaying.of(one.text(), other.text());
    }
}
