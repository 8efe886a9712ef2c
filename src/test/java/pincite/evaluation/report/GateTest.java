package pincite.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
            "retrieval.words.ndcg@10=0.6, false", "unheard=0, false"})
    void comparesTheMetricItNames(String gate, boolean passes) {
        assertThat(Gate.failures(List.of(Gate.parse(gate)), METRICS, List.of(), Optional.empty()).isEmpty())
                .isEqualTo(passes);
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
