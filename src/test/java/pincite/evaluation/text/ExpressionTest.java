package pincite.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            (?i)CITED \\d+ cases?   | It cited 6 cases.
                                            \\bsix\\b               | There were six of them.
                                            (?<year>20\\d\\d)       | in 2023
                                            ^It .* cases\\.$        | It cited 6 cases.
                                            \\p{Lu}\\p{L}+ Schwartz | by Steven Schwartz
                                            [[:digit:]]{4}          | 2023
                                            \\Qa(b\\E               | xa(b
                                            x{1000}|
                                            """)
    void findsWhatIsMeant(String expression, String text) {
        assertThat(Expression.of(expression).isFoundIn(text == null ? "x".repeat(1000) : text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            (a)\\1               | \\1
                                            (?=six)              | (?=
                                            (?<!no )six          | (?<!
                                            (?>six)              | (?>
                                            a++                  | ++
                                            [a-z&&[^b]]          | &&
                                            \\Z                  | \\Z
                                            (                    | missing closing )
                                            ((a{100}){100}){100} | written out
                                            (a{0,1000}){0,1000}  | written out
                                            a{100000}            | written out
                                            a{1001}              | {1001}
                                            """)
    void namesWhatIsNotKnown(String expression, String named) {
        assertThatThrownBy(() -> Expression.of(expression)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "(?:", "[", "a|", "(a*)*"})
    void refusesALongOne(String piece) {
        assertThatThrownBy(() -> Expression.of(piece.repeat(20_000))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the limit is");
    }

    /** Each of them takes java.util.regex longer than anybody waits. */
    @ParameterizedTest
    @ValueSource(strings = {"(([a-z ]+)+)+!!!", "(a+)+$", "(a|aa)+$", "^(a|a?)+$", "(.*a){20}$", "(.*)*[^ ]*=",
            "([a-z]+)*!",
            "(?i)(?:a|A|aa)*!"})
    void endsHoweverItIsBuilt(String expression) {
        var text = "a".repeat(5_000) + "?";
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(Expression.of(expression).isFoundIn(text)).isFalse());
    }
}
