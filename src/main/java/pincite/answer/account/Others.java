package pincite.answer.account;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.story.ToldSentence;

/** Finds who else says the same. */
final class Others {

    private static final int MOST = 5;

    private Others() {
    }

    /** One sentence of each other article that says the same, cited with it. */
    static AccountLine saying(ToldSentence telling, Stream<ToldSentence> all, SentenceOverlap likeness) {
        var byArticle = all.filter(other -> !other.article().equals(telling.article()))
                .filter(other -> likeness.saySame(telling, other))
                .collect(Collectors.groupingBy(ToldSentence::article, Collectors
                        .maxBy(Comparator.comparingDouble(other -> likeness.between(telling, other)))));
        List<ToldSentence> others = byArticle.values().stream().flatMap(Optional::stream).sorted(ToldSentence.IN_ORDER)
                .limit(MOST)
                .toList();
        return new AccountLine(telling, others, Optional.empty());
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
