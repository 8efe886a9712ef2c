package pincite.answer.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import pincite.story.Story;
import pincite.story.ToldSentence;
import pincite.story.people.NamedPeople;
import pincite.story.people.Naming;

/** What is told of somebody or something, the newest first. */
record AboutTopic(Story story, NamedPeople people) {

    private static final int MOST = 5;
    private static final int OF_ARTICLE = 2;
    /** Letters that a stem shares with its words. */
    private static final int BEGINNING = 3;
    /** Sentences among which is chosen. */
    private static final int NEAREST = 200;

    /** None where nothing tells of it. */
    List<AccountLine> said(String topic) {
        var found = tellings(topic).stream().limit(NEAREST).toList();
        var likeness = new SentenceOverlap(found);
        var distinct = new ArrayList<ToldSentence>();
        found.stream().filter(telling -> distinct.stream().noneMatch(other -> likeness.saySame(telling, other)))
                .forEachOrdered(distinct::add);
        return Others.inTurn(distinct, ToldSentence::article, OF_ARTICLE, MOST).stream()
                .map(telling -> Others.saying(telling, found.stream(), likeness)).toList();
    }

    /** That name it, by any spelling, or have all its words; the newest article first. */
    List<ToldSentence> tellings(String topic) {
        var named = people.find(topic).map(person -> person.namings().stream().map(Naming::telling).distinct().toList())
                .orElseGet(() -> having(ToldSentence.stems(topic)));
        return named.stream().sorted(Comparator
                .comparing((ToldSentence telling) -> telling.published().orElse(LocalDate.MIN)).reversed()
                .thenComparing(ToldSentence::article).thenComparing(telling -> !Standalone.is(telling))
                .thenComparing(ToldSentence::place)).toList();
    }

    private List<ToldSentence> having(Set<String> stems) {
        return stems.isEmpty()
                ? List.of()
                : story.all().filter(telling -> mayHave(telling, stems))
                        .filter(telling -> telling.stems().containsAll(stems)).toList();
    }

    /** Its stems are found where the first letters of all are. */
    private static boolean mayHave(ToldSentence telling, Set<String> stems) {
        var lower = telling.read().toLowerCase(Locale.ROOT);
        return stems.stream().allMatch(stem -> lower.contains(stem.substring(0, Math.min(BEGINNING, stem.length()))));
    }
}
