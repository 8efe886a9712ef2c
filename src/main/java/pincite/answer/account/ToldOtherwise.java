package pincite.answer.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.story.ToldSentence;
import pincite.story.difference.Discrepancy;

/** Where articles differ: two sentences of each difference one behind the other, each with all that say the same. */
final class ToldOtherwise {

    /** Differences that are shown. */
    private static final int MOST = 3;

    private final List<Discrepancy> differing;
    private final Standings standings;

    /** @param all an outlet that has brought its story up to date differs from nobody */
    ToldOtherwise(List<Discrepancy> all, Standings standings) {
        this.differing = all.stream().filter(each -> !each.isLater()).toList();
        this.standings = standings;
    }

    /** @param topic whose words one of the two has */
    List<AccountLine> said(Optional<String> topic) {
        var stems = topic.map(ToldSentence::stems).orElse(Set.of());
        var said = new ArrayList<AccountLine>();
        for (var each : differing) {
            boolean isAsked = Stream.of(each.one(), each.other()).anyMatch(told -> told.stems().containsAll(stems));
            if (isAsked && said.size() < 2 * MOST && !isSaid(each.one(), said) && !isSaid(each.other(), said)) {
                said.addAll(both(each));
            }
        }
        return said;
    }

    /** First the higher standing, then who said it earlier. */
    private List<AccountLine> both(Discrepancy each) {
        var one = line(each.one(), each.words(), each.other());
        var other = line(each.other(), each.otherWords(), each.one());
        return Stream.of(one, other).sorted(Comparator.comparing(this::standing)).toList();
    }

    private Standing standing(AccountLine line) {
        return standings.of(line.first().publication().source());
    }

    private static boolean isSaid(ToldSentence telling, List<AccountLine> said) {
        return said.stream().anyMatch(line -> line.first() == telling || line.others().contains(telling));
    }

    private AccountLine line(ToldSentence telling, String words, ToldSentence counterpart) {
        var others = differing.stream().flatMap(each -> alike(each, words, counterpart)).distinct()
                .filter(other -> !other.article().equals(telling.article())).sorted(ToldSentence.IN_ORDER).toList();
        return new AccountLine(telling, others, Optional.of(words).filter(said -> telling.read().contains(said)));
    }

    /** What differs from the same by the same words says the same. */
    private static Stream<ToldSentence> alike(Discrepancy each, String words, ToldSentence counterpart) {
        if (each.other() == counterpart && each.words().equals(words)) {
            return Stream.of(each.one());
        }
        return each.one() == counterpart && each.otherWords().equals(words) ? Stream.of(each.other()) : Stream.empty();
    }
}
