package pincite.answer.account;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.story.ToldSentence;
import pincite.story.group.StoryGroups;

/** Finds who else says the same. */
final class Others {

    /** Other voices, and all articles that are cited beside the first. */
    private static final int MOST = 5;
    private static final int MOST_CITED = 8;

    private Others() {
    }

    /** One sentence of each other article that says the same, cited with it. */
    static AccountLine saying(ToldSentence telling, Stream<ToldSentence> all, SentenceOverlap likeness) {
        return saying(telling, all, likeness, StoryGroups.NONE);
    }

    /** The same; copies of one text leave room for other voices, which come first. */
    static AccountLine saying(ToldSentence telling, Stream<ToldSentence> all, SentenceOverlap likeness,
            StoryGroups groups) {
        var byArticle = all.filter(other -> !other.article().equals(telling.article()))
                .filter(other -> likeness.saySame(telling, other))
                .collect(Collectors.groupingBy(ToldSentence::article, Collectors
                        .maxBy(Comparator.comparingDouble(other -> likeness.between(telling, other)))));
        var heard = new HashSet<>(Set.of(groups.voice(telling.article())));
        var isCopy = byArticle.values().stream().flatMap(Optional::stream).sorted(ToldSentence.IN_ORDER)
                .collect(Collectors.partitioningBy(other -> !heard.add(groups.voice(other.article()))));
        List<ToldSentence> others = Stream.concat(isCopy.get(false).stream().limit(MOST), isCopy.get(true).stream())
                .limit(MOST_CITED).sorted(ToldSentence.IN_ORDER).toList();
        return new AccountLine(telling, others, Optional.empty());
    }

    /** How many texts say it; copies count once. */
    static long voices(AccountLine said, StoryGroups groups) {
        return Stream.concat(Stream.of(said.first()), said.others().stream())
                .map(telling -> groups.voice(telling.article())).distinct().count();
    }

    /** Lets each article speak before one of them speaks again, whoever came first. */
    static List<ToldSentence> inTurn(List<ToldSentence> tellings, Function<ToldSentence, String> whose, int each,
            int most) {
        var spoken = tellings.stream().collect(Collectors.groupingBy(whose, Collectors.counting())).keySet();
        var counts = new HashMap<String, Integer>();
        return tellings.stream()
                .filter(telling -> counts.merge(whose.apply(telling), 1, Integer::sum) <= each || spoken.size() == 1)
                .limit(most).toList();
    }
}
