package pincite.engine.extractive.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import pincite.engine.extractive.LogisticRegression;
import pincite.engine.extractive.LogisticRegression.Example;

class FitTest {

    private static final String TEXT = """
                                       decision,signal,weight
                                       like,intercept,-1.0
                                       like,likeness,2.0
                                       like,outstanding,0.5
                                       like,names,0.0
                                       like,rarest,0.0
                                       """;

    @Test
    void addsUpWhatEachSignalIsWorth() {
        var weights = Fit.parse(TEXT).of(Decision.LIKE);
        assertThat(weights.odds(signals(1, 2))).isEqualTo(2, within(1e-12));
        assertThat(weights.probability(signals(0.25, 1))).isEqualTo(0.5, within(1e-12));
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(Fit.parse(TEXT).text()).isEqualTo(TEXT);
    }

    @Test
    void refusesSignalsThatDecideSomethingElse() {
        assertThatThrownBy(() -> Fit.parse(TEXT.replace("rarest", "margin"))).hasMessageContaining("like");
        assertThatThrownBy(() -> Fit.parse(TEXT.replace("like,rarest,0.0\n", ""))).hasMessageContaining("like");
        assertThatThrownBy(() -> Fit.parse(TEXT).of(Decision.ANSWER)).hasMessageContaining("answer");
    }

    @Test
    void knowsWhoHasNoReaderAndWhoseWasNeverFitted() {
        assertThat(Fit.withoutReader().decisions()).containsOnlyKeys(Decision.LIKE);
        assertThat(Fit.unfitted().decisions()).containsOnlyKeys(Decision.ORDER, Decision.ALSO, Decision.ANSWER,
                Decision.RIGHT, Decision.OTHERWISE);
    }

    @Test
    void aReaderThatWasNeverFittedNeverSaysOtherwise() {
        var signals = Map.of(Signal.OTHERWISE, 30.0, Signal.ANSWERABLE, -30.0, Signal.MARGIN, -30.0, Signal.SENTENCE,
                30.0);
        assertThat(Fit.unfitted().of(Decision.OTHERWISE).probability(signals)).isLessThan(0.01);
    }

    @Test
    void fittingFindsTheSignalThatTells() {
        var examples = IntStream.range(0, 40)
                .mapToObj(each -> new Example(each / 4,
                        Map.of(Signal.MARGIN, each / 10.0, Signal.RANK, (double) (each % 4)), each % 8 >= 4, 1))
                .toList();
        var each = LogisticRegression.each(List.of(Signal.MARGIN, Signal.RANK), byMargin(examples));
        assertThat(each.each().get(Signal.MARGIN)).isGreaterThan(1);
        assertThat(Math.abs(each.each().get(Signal.RANK))).isLessThan(1);
        assertThat(LogisticRegression.each(List.of(Signal.MARGIN, Signal.RANK), byMargin(examples))).isEqualTo(each);
    }

    @Test
    void fittingAChoiceFindsWhatComesFirst() {
        var examples = IntStream.range(0, 40).mapToObj(each -> new Example(each / 4,
                Map.of(Signal.MARGIN, (double) (each * 7 % 5), Signal.RANK, (double) (each % 4)), each % 4 == 0, 1))
                .toList();
        var choice = LogisticRegression.choice(List.of(Signal.MARGIN, Signal.RANK), examples);
        assertThat(choice.intercept()).isZero();
        assertThat(choice.each().get(Signal.RANK)).isLessThan(-1);
    }

    private static List<Example> byMargin(List<Example> examples) {
        return examples.stream().map(example -> new Example(example.question(), example.signals(),
                example.signals().get(Signal.MARGIN) > 2, 1)).toList();
    }

    private static Map<Signal, Double> signals(double likeness, double outstanding) {
        return Map.of(Signal.LIKENESS, likeness, Signal.OUTSTANDING, outstanding, Signal.NAMES, 9.0, Signal.RAREST,
                9.0);
    }
}
