package pincite.answer.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.story.Story;
import pincite.story.ToldSentence;
import pincite.story.group.StoryGroups;

/**
 * What it is all about: the sentence with which articles begin that most voices share, then what else they begin with and share,
 * in the order of time.
 */
final class Overview {

    private static final int MOST = 5;
    /** Articles among which is chosen, the newest. */
    private static final int ARTICLES = 20;
    /** Sentences of each article that may begin it. */
    private static final int LEADS = 5;
    /** By how much a sentence must be like another one for both to count as telling of one thing. */
    private static final double SHARED = 0.12;
    private static final double OF_LEAD = 1;
    private static final double REPEATED = 1.2;
    /** What another sentence of the same event is worth less. */
    private static final double SAME_STORY = 0.25;

    private final Story story;
    private final StoryGroups groups;
    private final SentenceOverlap likeness;
    private final Map<String, List<ToldSentence>> byVoice;
    private final Map<ToldSentence, Double> worth = new IdentityHashMap<>();

    /** @param groups copies of one text count as one who tells it */
    Overview(Story whole, StoryGroups groups) {
        this.story = whole.newest(ARTICLES);
        this.groups = groups;
        this.byVoice = story.all().collect(Collectors.groupingBy(telling -> groups.voice(telling.article()),
                TreeMap::new, Collectors.toList()));
        this.likeness = new SentenceOverlap(story.all().toList());
    }

    List<AccountLine> said() {
        var candidates = story.tellings().values().stream().flatMap(Overview::leads).toList();
        candidates.forEach(telling -> worth.put(telling, worth(telling)));
        var chosen = new ArrayList<ToldSentence>();
        while (chosen.size() < MOST) {
            var next = candidates.stream().filter(telling -> !isTold(telling, chosen))
                    .max(Comparator.comparingDouble((ToldSentence telling) -> worth(telling, chosen))
                            .thenComparing(ToldSentence.IN_ORDER.reversed()));
            if (next.isEmpty()) {
                break;
            }
            chosen.add(next.get());
        }
        return inOrder(chosen).map(this::said).toList();
    }

    private static Stream<ToldSentence> leads(List<ToldSentence> article) {
        var standing = article.stream().filter(telling -> Standalone.is(telling) && !OfItself.is(telling))
                .limit(LEADS).toList();
        return standing.isEmpty() ? article.stream().limit(1) : standing.stream();
    }

    /** The first answers best; the others follow each other in time. */
    private static Stream<ToldSentence> inOrder(List<ToldSentence> chosen) {
        return Stream.concat(chosen.stream().limit(1), chosen.stream().skip(1).sorted(ToldSentence.IN_ORDER));
    }

    private double worth(ToldSentence telling) {
        return shared(telling) + OF_LEAD / (1 + telling.place());
    }

    private double worth(ToldSentence telling, List<ToldSentence> chosen) {
        return worth.get(telling) - REPEATED
                * chosen.stream().mapToDouble(other -> likeness.between(telling, other)).max().orElse(0)
                - chosen.stream().filter(other -> groups.areOneStory(other.article(), telling.article())).count()
                        * SAME_STORY;
    }

    private boolean isTold(ToldSentence telling, List<ToldSentence> chosen) {
        return chosen.contains(telling) || chosen.stream().anyMatch(other -> likeness.saySame(telling, other));
    }

    /** Of the other voices, the share that tell something like it, and how like. */
    private double shared(ToldSentence telling) {
        var others = byVoice.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(groups.voice(telling.article()))).toList();
        return others.isEmpty()
                ? 0
                : 2 * others.stream().mapToDouble(entry -> nearest(telling, entry.getValue())).sum() / others.size();
    }

    private double nearest(ToldSentence telling, List<ToldSentence> voice) {
        double most = voice.stream().mapToDouble(other -> likeness.between(telling, other)).max().orElse(0);
        return most > SHARED ? most : 0;
    }

    private AccountLine said(ToldSentence telling) {
        return Others.saying(telling, story.all(), likeness, groups);
    }
}
