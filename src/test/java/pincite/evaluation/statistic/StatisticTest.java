package pincite.evaluation.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

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
        Arrays.setAll(values, each -> each % 2);
        var estimate = Estimate.ofMean(values);
        assertThat(estimate).isEqualTo(Estimate.ofMean(values));
        assertThat(estimate.value()).isEqualTo(0.5);
        assertThat(estimate.low()).isCloseTo(0.4, within(0.02));
        assertThat(estimate.high()).isCloseTo(0.6, within(0.02));
    }

    @Test
    void hasNoIntervalForASingleValue() {
        assertThat(Estimate.ofMean(1, 1, 1)).isEqualTo(new Estimate(1, 1, 1, 3));
        assertThat(Estimate.ofMean()).isEqualTo(new Estimate(0, 0, 0, 0));
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
