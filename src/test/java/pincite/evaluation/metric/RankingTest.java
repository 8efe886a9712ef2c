package pincite.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class RankingTest {

    /** Relevant: a (grade 2), c and x (grade 1); x is not found. */
    private static final Ranking RANKING = Ranking.of(List.of("b", "a", "d", "c"),
            Map.of("a", 2, "c", 1, "x", 1, "b", 0, "d", -1));

    @Test
    void countsAmongTheFirst() {
        assertThat(RANKING.precision(2)).isEqualTo(0.5);
        assertThat(RANKING.precision(10)).isEqualTo(0.2);
        assertThat(RANKING.recall(2)).isEqualTo(1 / 3.0);
        assertThat(RANKING.recall(10)).isEqualTo(2 / 3.0);
        assertThat(RANKING.hits(1)).isZero();
        assertThat(RANKING.hits(2)).isEqualTo(1);
        assertThat(RANKING.rPrecision()).isEqualTo(1 / 3.0);
    }

    @Test
    void looksForTheFirstRelevantOne() {
        assertThat(RANKING.reciprocalRank(10)).isEqualTo(0.5);
        assertThat(RANKING.reciprocalRank(1)).isZero();
    }

    @Test
    void averagesPrecisionOverAllRelevantOnes() {
        assertThat(RANKING.averagePrecision()).isCloseTo((1 / 2.0 + 2 / 4.0) / 3, within(1e-12));
    }

    @Test
    void discountsByTheLogarithmOfTheRank() {
        double gain = 2 / log2(3) + 1 / log2(5);
        double ideal = 2 / log2(2) + 1 / log2(3) + 1 / log2(4);
        assertThat(RANKING.ndcg(10)).isCloseTo(gain / ideal, within(1e-12));
    }

    @Test
    void scoresNothingFoundAsZero() {
        var nothing = Ranking.of(List.of(), Map.of("a", 1));
        assertThat(
                List.of(nothing.precision(5), nothing.recall(5), nothing.reciprocalRank(5), nothing.averagePrecision(),
                        nothing.rPrecision(), nothing.ndcg(5)))
                .containsOnly(0.0);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
