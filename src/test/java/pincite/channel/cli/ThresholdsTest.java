package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.evaluation.report.Gate;

class ThresholdsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            judge.right=0.5             | gates nothing alone
                                            judge.right=0.5 ndcg@10=0.5 | gates nothing alone
                                            judge.right=0.5 right=0.8   | ''
                                            right=0.8                   | ''
                                            right=0.8 rigth=0.8         | no metric 'rigth'
                                            """)
    void aJudgeGatesOnlyBesideWhatTheSetKnows(String gates, String sentence) {
        var thresholds = new Thresholds();
        thresholds.isJudging = true;
        thresholds.gates = Stream.of(gates.split(" ")).map(Gate::parse).toList();
        assertThat(thresholds.misuse(true, true).orElse("")).contains(sentence)
                .matches(told -> told.isEmpty() == sentence.isEmpty());
    }
}
