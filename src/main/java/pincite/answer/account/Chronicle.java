package pincite.answer.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import pincite.answer.asked.Period;
import pincite.answer.asked.Wanted.Chronology;
import pincite.english.when.Precision;
import pincite.story.Event;
import pincite.story.EventList;
import pincite.story.Story;
import pincite.story.ToldSentence;
import pincite.story.people.NamedPeople;

/** What happened when. */
record Chronicle(Story story, NamedPeople people, Supplier<List<Event>> all) {

    Chronicle(Story story, NamedPeople people) {
        this(story, people, () -> EventList.in(story));
    }

    private static final int MOST = 10;
    /** Of one time, where all of time is asked for. */
    private static final int OF_TIME = 2;
    private static final int MOST_VOICES = 3;
    private static final int OF_PERIOD = 6;
    private static final int LATEST = 4;
    private static final int LEADS = 2;
    /** In which others may say the same, the newest. */
    private static final int ARTICLES = 12;

    /** In the order of time, those of a topic, and within a period where one is asked for. */
    List<Event> events(Optional<String> topic, Optional<Period> period) {
        var about = topic.map(name -> same(new AboutTopic(story, people).tellings(name)));
        var events = period.map(days -> EventList.in(story, days::holds)).orElseGet(all);
        return events.stream()
                .filter(event -> about.map(tellings -> tellings.contains(event.telling())).orElse(true)).toList();
    }

    private static Set<ToldSentence> same(List<ToldSentence> tellings) {
        Set<ToldSentence> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(tellings);
        return same;
    }

    List<AccountLine> said(Chronology wanted) {
        if (wanted.latest()) {
            return latest(wanted.topic());
        }
        var events = weightiest(events(wanted.topic(), wanted.period()));
        var most = wanted.period().isPresent() ? events.limit(OF_PERIOD) : spread(events).limit(MOST);
        return most.sorted(Event.IN_ORDER).map(Chronicle::said).toList();
    }

    /** Where there are too many: what is told exactly, by several, and first in its article. */
    private static Stream<Event> weightiest(List<Event> events) {
        return events.stream().sorted(Comparator.comparingDouble((Event event) -> -weight(event))
                .thenComparing(Event.IN_ORDER.reversed()));
    }

    private static double weight(Event event) {
        return Math.min(MOST_VOICES, event.others().size()) + (event.when().precision() == Precision.DAY ? 1 : 0)
                + 2.0 / (1 + event.telling().place()) + (Standalone.is(event.telling()) ? 1 : 0)
                - (OfItself.is(event.telling()) ? MOST_VOICES : 0);
    }

    /** One day shall not take the place of the others. */
    private static Stream<Event> spread(Stream<Event> events) {
        var times = new HashMap<String, Integer>();
        return events.filter(event -> times.merge(event.when().value(), 1, Integer::sum) <= OF_TIME);
    }

    /** With what the newest article begins, and what happened last. */
    private List<AccountLine> latest(Optional<String> topic) {
        var told = topic.map(new AboutTopic(story, people)::tellings).orElseGet(() -> story.newest(1).all().toList());
        var likeness = new SentenceOverlap(told);
        var said = new ArrayList<AccountLine>();
        told.stream().filter(Standalone::is).limit(LEADS)
                .forEach(telling -> said.add(Others.saying(telling, story.newest(ARTICLES).all(), likeness)));
        var events = new ArrayList<>(events(topic, Optional.empty()));
        events.sort(Event.IN_ORDER.reversed());
        events.stream().filter(event -> event.when().precision() == Precision.DAY)
                .filter(event -> said.stream().noneMatch(each -> isSame(each, event.telling(), likeness)))
                .limit(LATEST - (long) said.size()).map(Chronicle::said).forEach(said::add);
        return said;
    }

    private static boolean isSame(AccountLine said, ToldSentence telling, SentenceOverlap likeness) {
        return said.first().equals(telling) || said.others().contains(telling)
                || likeness.saySame(said.first(), telling);
    }

    static AccountLine said(Event event) {
        return new AccountLine(event.telling(), event.others(), Optional.empty(), Optional.of(event.when()));
    }
}
