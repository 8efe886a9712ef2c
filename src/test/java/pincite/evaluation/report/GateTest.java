package pincite.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.evaluation.statistic.Estimate;

class GateTest {

    private static final Map<String, Estimate> METRICS = Map.of("answer.right", new Estimate(0.8, 0.7, 0.9, 50),
            "retrieval.ndcg@10",
            new Estimate(0.7, 0.6, 0.8, 50), "retrieval.words.ndcg@10", new Estimate(0.5, 0.4, 0.6, 50));

    @ParameterizedTest
    @CsvSource({"right=0.8, true", "right=0.81, false", "answer.right=0.9, false", "ndcg@10=0.6, true",
            "ndcg@10=0.71, false",
            "retrieval.words.ndcg@10=0.6, false"})
    void comparesTheMetricItNames(String gate, boolean passes) {
        assertThat(Gate.failures(List.of(Gate.parse(gate)), METRICS, List.of(), Optional.empty()).isEmpty())
                .isEqualTo(passes);
    }

    @Test
    void aThresholdOnWhatWasNotMeasuredIsIdleAndNoFailure() {
        var metrics = Map.of("citation.precision", Estimate.exact(0, 0), "answer.right", Estimate.exact(1, 9));
        var gates = List.of(Gate.parse("precision=0.5"), Gate.parse("right=0.5"));
        assertThat(Gate.failures(gates, metrics, List.of(), Optional.empty())).isEmpty();
        assertThat(Gate.idle(gates, metrics, List.of())).containsExactly(
                "The threshold precision=0.5 could not run: citation.precision was not measured");
    }

    /** As {@code --retrieval-only} leaves out all answers. */
    @Test
    void aThresholdOnWhatTheRunLeavesOutIsIdle() {
        var gates = List.of(Gate.parse("decline.f1=0.5"));
        assertThat(Gate.failures(gates, METRICS, List.of(), Optional.empty())).isEmpty();
        assertThat(Gate.idle(gates, METRICS, List.of())).containsExactly(
                "The threshold decline.f1=0.5 could not run: decline.f1 was not measured");
    }

    @ParameterizedTest
    @CsvSource({"right", "answer.right", "ndcg@10", "words.ndcg@10", "judge.kappa", "judge.failed", "time.retrieve.p95",
            "peakHeap", "questionsPerSecond", "spanIou", "coverage@5"})
    void knowsWhatAnyReportMeasures(String metric) {
        assertThat(Gate.misnamed(List.of(Gate.parse(metric + "=0")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"unheard", "answer.rigth", "answer", "kappa", "Right"})
    void namesTheMetricThatNoReportHas(String metric) {
        assertThat(Gate.misnamed(List.of(Gate.parse("right=0.5"), Gate.parse(metric + "=0")))).get().asString()
                .startsWith("There is no metric '" + metric + "'; there are answer.outcome, answer.right, ");
    }

    @ParameterizedTest
    @CsvSource({"judge.right=0.5, true", "judge.right=0.5 ndcg@10=0.5, true", "judge.right=0.5 confidence.ece=0, true",
            "judge.right=0.5 right=0.5, false", "judge.kappa=0.5 citation.fidelity=1, false",
            "judge.failed=0 decline.f1=0.5, false", "right=0.5, false", "ndcg@10=0.5, false"})
    void aJudgeIsAloneWhereNothingThatTheSetKnowsGates(String gates, boolean isAlone) {
        assertThat(Gate.isJudgeAlone(Stream.of(gates.split(" ")).map(Gate::parse).toList())).isEqualTo(isAlone);
    }

    @Test
    void aShortNameIsNeverTheJudges() {
        var metrics = Map.of("answer.right", new Estimate(0.8, 0.7, 0.9, 50), "judge.right", Estimate.exact(0.1, 50));
        assertThat(Gate.failures(List.of(Gate.parse("right=0.8")), metrics, List.of(), Optional.empty())).isEmpty();
        assertThat(Gate.failures(List.of(Gate.parse("judge.right=0.2")), metrics, List.of(), Optional.empty()))
                .hasSize(1);
    }

    @Test
    void failsWhenAQuoteIsNotVerbatim() {
        assertThat(Gate.failures(List.of(), Map.of("citation.fidelity", new Estimate(0.99, 0.9, 1, 100)), List.of(),
                Optional.empty()))
                .singleElement().asString().contains("not verbatim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"right", "=", "right=much", ""})
    void refusesAThresholdThatIsNone(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Gate.parse(written)).withMessageContaining("right=0.9");
    }
}
