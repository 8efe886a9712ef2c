package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import pincite.engine.extractive.AnswerabilityFit.Example;

class AnswerabilityTest {

    private static final String TEXT = """
                                       signal,mean,deviation,weight
                                       intercept,0.0,1.0,-1.0
                                       sentence,0.5,0.1,1.0
                                       margin,0.1,0.05,0.5
                                       names,0.8,0.1,0.0
                                       rarest,0.8,0.1,0.0
                                       """;

    @Test
    void addsUpWhatEachSignalIsWorth() {
        var model = Answerability.parse(TEXT);
        assertThat(model.of(signals(0.5, 0.1))).isEqualTo(1 / (1 + Math.exp(1)), within(1e-12));
        assertThat(model.of(signals(0.6, 0.1))).isEqualTo(0.5, within(1e-12));
        assertThat(model.of(signals(0.6, 0.2))).isEqualTo(1 / (1 + Math.exp(-1)), within(1e-12));
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Answerability.parse(TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void refusesWeightsOfOtherSignals() {
        assertThatThrownBy(() -> Answerability.parse(TEXT.replace("rarest", "length")))
                .hasMessageContaining("length").hasMessageContaining("rarest");
        assertThatThrownBy(() -> Answerability.parse(TEXT.replace("0.05", "0")))
                .hasMessageContaining("margin");
    }

    @Test
    void everySignalOfThePackagedModelSpeaksForAnAnswer() {
        assertThat(Answerability.fitted().weights()).allMatch(weight -> weight.weight() > 0);
    }

    @Test
    void fittingFindsTheSignalThatTells() {
        var examples = IntStream.range(0, 40)
                .mapToObj(each -> new Example(new double[]{each / 40.0, each % 2, each % 3, each % 5}, each >= 20, 1))
                .toList();
        var model = LogisticRegression.fit(Signals.NAMES, examples);
        assertThat(model.weights()).first().matches(weight -> weight.weight() > 2);
        assertThat(model.weights().subList(1, 4)).allMatch(weight -> Math.abs(weight.weight()) < 1);
        assertThat(LogisticRegression.fit(Signals.NAMES, List.copyOf(examples))).isEqualTo(model);
    }

    private static Signals signals(double sentence, double margin) {
        return new Signals(new double[]{sentence, margin, 0.8, 0.8});
    }
}
