package pincite.evaluation.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class StatisticTest {

    @Test
    void givesWilsonsInterval() {
        var estimate = Estimate.ofShare(8, 10);
        assertThat(estimate.value()).isEqualTo(0.8);
        assertThat(estimate.low()).isCloseTo(0.4902, within(1e-4));
        assertThat(estimate.high()).isCloseTo(0.9433, within(1e-4));
        assertThat(Estimate.ofShare(10, 10).high()).isCloseTo(1, within(1e-12));
    }

    @Test
    void bootstrapsTheSameIntervalEachTime() {
        var values = new double[100];
        Arrays.setAll(values, each -> each % 2 * 0.5);
        var estimate = Bootstrap.over(100).estimate(Ratio.mean(values));
        assertThat(estimate).isEqualTo(Bootstrap.over(100).estimate(Ratio.mean(values)));
        assertThat(estimate.value()).isEqualTo(0.25);
        assertThat(estimate.low()).isCloseTo(0.2, within(0.01));
        assertThat(estimate.high()).isCloseTo(0.3, within(0.01));
    }

    @Test
    void isNeverSurerOfAShareThanWilson() {
        var estimate = Bootstrap.over(10).estimate(Ratio.mean(1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(estimate.low()).isCloseTo(0.7225, within(1e-4));
        assertThat(estimate.high()).isEqualTo(1);
    }

    @Test
    void isLessSureWhereQuestionsShareAnArticle() {
        var values = new double[40];
        Arrays.setAll(values, each -> each / 4 % 2 == 0 ? 0.1 : 0.9);
        var articles = IntStream.range(0, 40).mapToObj(each -> "article " + each / 4).toList();
        var apart = Bootstrap.over(40).estimate(Ratio.mean(values));
        var together = Bootstrap.clustered(articles).estimate(Ratio.mean(values));
        assertThat(together.value()).isEqualTo(apart.value());
        assertThat(together.high() - together.low()).isGreaterThan(1.5 * (apart.high() - apart.low()));
    }

    @Test
    void drawsQuestionsOnTheirOwnWhereTooFewArticlesAreShared() {
        assertThat(Bootstrap.isClustered(List.of("a", "a", "b", "b", "c"))).isFalse();
        assertThat(Bootstrap.clustered(List.of("a", "a", "b")).clusters()).containsExactly(0, 1, 2);
    }

    @Test
    void saysNothingOfAFigureThatIsAboutNoQuestion() {
        var nothing = new Ratio(new double[2], new double[2]);
        assertThat(Bootstrap.over(2).estimate(nothing)).isEqualTo(Estimate.exact(0, 0));
        assertThat(Bootstrap.over(2).estimate(nothing).isMeasured()).isFalse();
        assertThat(Estimate.ofShare(0, 0).value()).isNaN();
    }

    @Test
    void sharesOfPartsAreSummedBeforeTheyAreDivided() {
        var share = new Ratio(new double[]{1, 0, 3}, new double[]{1, 0, 4});
        assertThat(share.of(1, 1, 1)).isEqualTo(0.8);
        assertThat(share.of(0, 5, 2)).isEqualTo(0.75);
        assertThat(share.of(0, 1, 0)).isNaN();
        assertThat(share.n()).isEqualTo(5);
        assertThat(share.at(1)).isEmpty();
        assertThat(share.at(2)).contains(0.75);
    }

    @Test
    void tellsADifferenceFromChance() {
        var before = new double[30];
        var after = new double[30];
        assertThat(PairedComparison.randomizationTest(before, after)).isEqualTo(1);
        Arrays.fill(after, 0.1);
        assertThat(PairedComparison.randomizationTest(before, after)).isLessThan(0.001);
    }

    @Test
    void countsOnlyWhatChangedSides() {
        assertThat(PairedComparison.mcNemar(0, 0)).isEqualTo(1);
        assertThat(PairedComparison.mcNemar(5, 5)).isEqualTo(1);
        assertThat(PairedComparison.mcNemar(0, 6)).isCloseTo(2.0 / 64, within(1e-12));
        assertThat(PairedComparison.mcNemar(1, 9)).isCloseTo(2.0 * 11 / 1024, within(1e-12));
    }

    @Test
    void asksMoreOfManyTests() {
        assertThat(PairedComparison.holm(0.04, 0.01, 0.03)).containsExactly(new double[]{0.06, 0.03, 0.06},
                within(1e-12));
    }
}
