package pincite.answer.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import pincite.english.sentence.Speech;
import pincite.story.Story;
import pincite.story.ToldSentence;
import pincite.story.people.NamedPeople;
import pincite.story.people.Person;

/** What each side says: the two who are given the most words, two sentences each, and who else speaks. */
record BothSides(Story story, NamedPeople people) {

    private static final int SIDES = 4;
    private static final int OF_EACH = 2;
    /** In which it is looked for who speaks, the newest. */
    private static final int ARTICLES = 40;
    /** Who decides is no side. */
    private static final Pattern DECIDING = Pattern
            .compile("(?i)\\b(?:judges?|justices?|magistrate|court|jury|arbitrator)\\b");

    List<AccountLine> said(Optional<String> topic) {
        var sides = bySpeaker(topic.map(ToldSentence::stems).orElse(Set.of()));
        var likeness = new SentenceOverlap(sides.values().stream().flatMap(List::stream).toList());
        return sides.entrySet().stream()
                .sorted(Comparator
                        .comparingInt((Map.Entry<String, List<ToldSentence>> side) -> -side.getValue().size()))
                .limit(SIDES).flatMap(side -> distinct(side.getValue(), likeness).stream())
                .map(telling -> Others.saying(telling, sides.values().stream().flatMap(List::stream), likeness))
                .toList();
    }

    private Map<String, List<ToldSentence>> bySpeaker(Set<String> topic) {
        var sides = new LinkedHashMap<String, List<ToldSentence>>();
        story.newest(ARTICLES).all()
                .filter(telling -> topic.isEmpty() || telling.stems().stream().anyMatch(topic::contains))
                .forEach(telling -> speaker(telling)
                        .ifPresent(who -> sides.computeIfAbsent(who, each -> new ArrayList<>()).add(telling)));
        return sides;
    }

    /** Who that is, by the fullest name; "he" may be anybody. */
    private Optional<String> speaker(ToldSentence telling) {
        return Speech.in(telling.read()).filter(speech -> !speech.isByPronoun()).map(Speech::speaker)
                .filter(speaker -> !DECIDING.matcher(speaker).find()).flatMap(this::named);
    }

    private Optional<String> named(String speaker) {
        var person = people.all().stream().filter(each -> isNamed(each, speaker)).findFirst();
        return person.isEmpty()
                ? Optional.of(speaker)
                : person.filter(each -> each.as().stream().noneMatch(as -> DECIDING.matcher(as).find()))
                        .map(Person::name);
    }

    /** "Changpeng Zhao, the chief executive" is Changpeng Zhao. */
    private static boolean isNamed(Person person, String speaker) {
        var plain = " " + speaker.replaceAll("[^\\p{L}\\p{N}.'’-]+", " ") + " ";
        return person.spellings().keySet().stream().anyMatch(name -> plain.contains(" " + name + " "));
    }

    private static List<ToldSentence> distinct(List<ToldSentence> tellings, SentenceOverlap likeness) {
        var distinct = new ArrayList<ToldSentence>();
        tellings.stream().sorted(Comparator.comparing((ToldSentence telling) -> !Standalone.is(telling))
                .thenComparing(ToldSentence.IN_ORDER)).filter(
                        telling -> distinct.stream().noneMatch(other -> likeness.saySame(telling, other)))
                .limit(OF_EACH).forEachOrdered(distinct::add);
        return distinct;
    }
}
