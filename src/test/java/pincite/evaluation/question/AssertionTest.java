package pincite.evaluation.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.evaluation.question.Assertion.Kind;

class AssertionTest {

    private static final String TEXT = "Zebras graze by night.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            EQUALS        | Zebras graze by night. | true
                                            EQUALS        | Zebras graze           | false
                                            CONTAINS      | graze by               | true
                                            CONTAINS      | Graze by               | false
                                            ICONTAINS     | Graze BY               | true
                                            ICONTAINS     | sleep                  | false
                                            CONTAINS_ANY  | sleep;night            | true
                                            CONTAINS_ANY  | sleep;Night            | false
                                            CONTAINS_ALL  | graze;night            | true
                                            CONTAINS_ALL  | graze;sleep            | false
                                            ICONTAINS_ANY | sleep;NIGHT            | true
                                            ICONTAINS_ALL | GRAZE;NIGHT            | true
                                            ICONTAINS_ALL | GRAZE;SLEEP            | false
                                            REGEX         | gra[sz]e               | true
                                            REGEX         | ^graze                 | false
                                            LATENCY       | 100                    | true
                                            LATENCY       | 99.5                   | false
                                            """)
    void holdsOrItsOppositeDoes(Kind kind, String values, boolean expected) {
        var all = List.of(values.split(";"));
        assertThat(new Assertion(kind, false, all).holds(TEXT, false, 100)).isEqualTo(expected);
        assertThat(new Assertion(kind, true, all).holds(TEXT, false, 100)).isEqualTo(!expected);
    }

    @Test
    void knowsARefusal() {
        assertThat(new Assertion(Kind.IS_REFUSAL, false, List.of()).holds("", true, 1)).isTrue();
        assertThat(new Assertion(Kind.IS_REFUSAL, false, List.of()).holds(TEXT, false, 1)).isFalse();
    }

    @Test
    void needsAValue() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Assertion(Kind.CONTAINS, false, List.of()))
                .withMessageContaining("CONTAINS");
    }
}
