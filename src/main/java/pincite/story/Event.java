package pincite.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import pincite.english.when.When;

/**
 * What happened at a time, as one sentence tells it.
 *
 * @param when   its place counted in what is read of the sentence
 * @param others sentences of other articles that tell the same
 */
public record Event(When when, ToldSentence telling, List<ToldSentence> others) {

    /** The earliest first; of those that begin on one day, the one that is told more exactly. */
    public static final Comparator<Event> IN_ORDER = Comparator.comparing((Event event) -> event.when().first())
            .thenComparing(event -> event.when().last()).thenComparing(Event::telling, ToldSentence.IN_ORDER)
            .thenComparing(event -> event.when().start());

    public Event {
        others = List.copyOf(others);
    }

    static Event of(ToldSentence telling, When when) {
        return new Event(when, telling, List.of());
    }

    Event alsoToldBy(ToldSentence other) {
        boolean isKnown = other.article().equals(telling.article())
                || others.stream().anyMatch(each -> each.article().equals(other.article()));
        return isKnown ? this : new Event(when, telling, Stream.concat(others.stream(), Stream.of(other)).toList());
    }
}
