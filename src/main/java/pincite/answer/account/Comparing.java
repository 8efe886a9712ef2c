package pincite.answer.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import pincite.story.Story;
import pincite.story.ToldSentence;

/** In what articles agree, and what only one of them tells. */
final class Comparing {

    private static final int MOST = 5;
    private static final int OF_ARTICLE = 2;
    private static final int ARTICLES = 12;

    private final Story story;
    private final List<ToldSentence> tellings;
    private final SentenceOverlap likeness;

    Comparing(Story whole, Optional<String> topic) {
        this.story = whole.newest(ARTICLES);
        var stems = topic.map(ToldSentence::stems).orElse(Set.of());
        this.tellings = story.all().filter(telling -> stems.isEmpty() || telling.stems().containsAll(stems)).toList();
        this.likeness = new SentenceOverlap(story.all().toList());
    }

    /** What two articles or more say, those of the most articles first. */
    List<AccountLine> agreed() {
        var agreed = new ArrayList<AccountLine>();
        tellings.stream().filter(Standalone::is).map(telling -> Others.saying(telling, story.all(), likeness))
                .filter(said -> !said.others().isEmpty())
                .sorted(Comparator.comparingInt((AccountLine said) -> -said.others().size())
                        .thenComparing(AccountLine::first, ToldSentence.IN_ORDER))
                .filter(said -> agreed.stream().noneMatch(other -> isSame(other, said.first())))
                .forEachOrdered(agreed::add);
        return agreed.stream().limit(MOST).toList();
    }

    private boolean isSame(AccountLine said, ToldSentence telling) {
        return said.others().contains(telling) || likeness.saySame(said.first(), telling);
    }

    /** What no other article tells, two sentences each: those that are least like any other's. */
    List<AccountLine> alone() {
        if (story.tellings().size() < 2) {
            return List.of();
        }
        var alone = tellings.stream().filter(Standalone::is).sorted(Comparator.comparingDouble(this::nearest)
                .thenComparing(ToldSentence.IN_ORDER)).toList();
        return Others.inTurn(alone, ToldSentence::article, OF_ARTICLE, MOST).stream().sorted(ToldSentence.IN_ORDER)
                .map(AccountLine::alone).toList();
    }

    private double nearest(ToldSentence telling) {
        return story.all().filter(other -> !other.article().equals(telling.article()))
                .mapToDouble(other -> likeness.between(telling, other)).max().orElse(0);
    }
}
