package pincite.answer.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import pincite.story.Story;
import pincite.story.ToldSentence;
import pincite.story.group.StoryGroups;

/** In what articles agree, and what only one of them tells. */
final class Comparing {

    private static final int MOST = 5;
    private static final int OF_ARTICLE = 2;
    private static final int ARTICLES = 12;

    private final Story story;
    private final StoryGroups groups;
    private final List<ToldSentence> tellings;
    private final SentenceOverlap likeness;

    /** @param groups copies of one text are compared as one article */
    Comparing(Story whole, StoryGroups groups, Optional<String> topic) {
        this.story = whole.newest(ARTICLES);
        this.groups = groups;
        var stems = topic.map(ToldSentence::stems).orElse(Set.of());
        this.tellings = story.all().filter(telling -> stems.isEmpty() || telling.stems().containsAll(stems)).toList();
        this.likeness = new SentenceOverlap(story.all().toList());
    }

    /** What two voices or more say, those of the most first; where there is one only, what its copies do. */
    List<AccountLine> agreed() {
        long needed = Math.min(2, voices());
        var agreed = new ArrayList<AccountLine>();
        tellings.stream().filter(Standalone::is).map(this::saying)
                .filter(said -> !said.others().isEmpty() && Others.voices(said, groups) >= needed)
                .sorted(Comparator.comparingLong((AccountLine said) -> -Others.voices(said, groups))
                        .thenComparing(AccountLine::first, ToldSentence.IN_ORDER))
                .filter(said -> agreed.stream().noneMatch(other -> isSame(other, said.first())))
                .forEachOrdered(agreed::add);
        return agreed.stream().limit(MOST).toList();
    }

    private boolean isSame(AccountLine said, ToldSentence telling) {
        return said.others().contains(telling) || likeness.saySame(said.first(), telling);
    }

    private AccountLine saying(ToldSentence telling) {
        return Others.saying(telling, story.all(), likeness, groups);
    }

    private long voices() {
        return story.tellings().keySet().stream().map(groups::voice).distinct().count();
    }

    /** What no other voice tells, two sentences each: those that are least like any other's; copies are cited with them. */
    List<AccountLine> alone() {
        if (voices() < 2) {
            return List.of();
        }
        var alone = tellings.stream().filter(Standalone::is).filter(this::isOfFirst)
                .sorted(Comparator.comparingDouble(this::nearest).thenComparing(ToldSentence.IN_ORDER)).toList();
        return Others.inTurn(alone, telling -> groups.voice(telling.article()), OF_ARTICLE, MOST).stream()
                .sorted(ToldSentence.IN_ORDER).map(this::withCopies).toList();
    }

    /** No article of the same voice that comes before has said it. */
    private boolean isOfFirst(ToldSentence telling) {
        return ofVoice(telling).filter(other -> ToldSentence.IN_ORDER.compare(other, telling) < 0)
                .noneMatch(other -> likeness.saySame(other, telling));
    }

    private AccountLine withCopies(ToldSentence telling) {
        return Others.saying(telling, ofVoice(telling), likeness, groups);
    }

    /** What other articles of the same voice say. */
    private Stream<ToldSentence> ofVoice(ToldSentence telling) {
        return story.all().filter(other -> !other.article().equals(telling.article()))
                .filter(other -> groups.areOneVoice(other.article(), telling.article()));
    }

    private double nearest(ToldSentence telling) {
        return story.all().filter(other -> !groups.areOneVoice(other.article(), telling.article()))
                .mapToDouble(other -> likeness.between(telling, other)).max().orElse(0);
    }
}
