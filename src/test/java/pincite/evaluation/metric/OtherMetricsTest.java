package pincite.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.Span;

class OtherMetricsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The High Court        | high court             | 1 | 1
                                            in May 2024           | May, 2024              | 0 | 0.8
                                            ''                    | ''                     | 1 | 1
                                            x                     | ''                     | 0 | 0
                                            ''                    | an a the               | 1 | 1
                                            $2.5 million fine     | 2.5 million            | 0 | 0.8
                                            big big dog           | big dog dog            | 0 | 0.6666666666666666
                                            """)
    void scoresShortAnswersAsSquadDoes(String answer, String gold, double exact, double f1) {
        assertThat(WordOverlap.exactMatch(answer, gold)).isEqualTo(exact);
        assertThat(WordOverlap.f1(answer, gold)).isCloseTo(f1, within(1e-12));
    }

    @Test
    void measuresSpansByTheirCharacters() {
        var overlap = SpanOverlap.of(List.of(new Span(0, 10), new Span(5, 15)), List.of(new Span(10, 20)));
        assertThat(overlap).isEqualTo(new SpanOverlap(5, 15, 10));
        assertThat(overlap.precision()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(overlap.recall()).isEqualTo(0.5);
        assertThat(overlap.f1()).isEqualTo(0.4);
        assertThat(overlap.intersectionOverUnion()).isEqualTo(0.25);
    }

    @Test
    void judgesConfidence() {
        var confidence = Confidence.of(List.of(new Confidence.Judged(0.6, false), new Confidence.Judged(0.9, true),
                new Confidence.Judged(0.8, true), new Confidence.Judged(0.3, true)));
        assertThat(confidence.areaUnderRoc()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(confidence.brier()).isCloseTo((0.01 + 0.04 + 0.36 + 0.49) / 4, within(1e-12));
        assertThat(confidence.calibrationError()).isCloseTo((0.1 + 0.2 + 0.6 + 0.7) / 4, within(1e-12));
        assertThat(confidence.risks()).containsExactly(0, 0, 1 / 3.0, 0.25);
        assertThat(confidence.areaUnderRiskCoverage()).isCloseTo((1 / 3.0 + 0.25) / 4, within(1e-12));
        assertThat(confidence.coverage(0.05)).isEqualTo(0.5);
        assertThat(confidence.coverage(0.25)).isEqualTo(1);
    }
}
