package pincite.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import pincite.index.Hit;

class ReciprocalRankFusionTest {

    @Test
    void prefersWhatBothListsHave() {
        assertThat(ids(ranking("a", "b"), ranking("c", "b"))).containsExactly("b", "a", "c");
    }

    @Test
    void addsOneOverSixtyPlusRank() {
        var best = ReciprocalRankFusion.fuse(List.of(ranking("a"), ranking("b", "a"))).get(0);
        assertThat(best.score()).isCloseTo(1 / 61.0 + 1 / 62.0, within(1e-12));
    }

    @Test
    void ordersEqualOnesById() {
        assertThat(ids(ranking("b"), ranking("a"))).containsExactly("a", "b");
    }

    @Test
    void looksAtNoScore() {
        assertThat(ids(List.of(new Hit("a", 0.1), new Hit("b", 0.09)), List.of(new Hit("b", 900), new Hit("c", 899))))
                .containsExactly("b", "a", "c");
    }

    @SafeVarargs
    private static List<String> ids(List<Hit>... rankings) {
        return ReciprocalRankFusion.fuse(Arrays.asList(rankings)).stream().map(Hit::passage).toList();
    }

    private static List<Hit> ranking(String... ids) {
        return Arrays.stream(ids).map(id -> new Hit(id, 1)).toList();
    }
}
