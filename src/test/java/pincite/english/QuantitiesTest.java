package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            1,000 maps                     | 1000
                                            twenty-one boats               | 21
                                            $2.50 or 2.5 euros             | 2.5 2.5
                                            10 percent, 5 % and ten per cent | 10% 5% 10%
                                            2.5 million, 3bn and $4m       | 2500000 3000000000 4000000
                                            5m of rope                     | 5m
                                            a dozen, two dozen             | 12 24
                                            the third of 3rd boats         | 1/3,3th 3th
                                            half of them, 3/4              | 1/2,50% 3/4,75%
                                            doubled, hundreds              | 2x hundreds
                                            release 3.27.2                 | 3.27.2
                                            at -3 degrees, but 2019-2023   | -3 2019 2023
                                            no one came                    | ''
                                            """)
    void readsNumbersHoweverTheyAreWritten(String text, String values) {
        assertThat(Quantities.of(Words.folded(text)).stream()
                .map(quantity -> String.join(",", new TreeSet<>(quantity.values())))
                .collect(Collectors.joining(" "))).isEqualTo(values);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            fewer than 250       | LESS
                                            at most a dozen      | AT_MOST
                                            no more than 250     | AT_MOST
                                            over 250             | MORE
                                            250 or more          | AT_LEAST
                                            roughly 250          | ABOUT
                                            close to a hundred   | ABOUT
                                            250                  | EXACT
                                            """)
    void readsHowANumberIsMeant(String text, Bound bound) {
        assertThat(Quantities.of(Words.folded(text)).get(0).bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            $5          | 5 dollars     | true
                                            $5          | €5            | false
                                            $5          | 5 maps        | false
                                            5           | $5            | true
                                            at least 5  | 5             | true
                                            5           | at least 5    | false
                                            from 5      | to 5          | false
                                            a quarter   | 25 %          | true
                                            """)
    void knowsWhichNumberBearsAnother(String one, String other, boolean isBorne) {
        var said = Quantities.of(Words.folded(other)).get(0);
        assertThat(Quantities.of(Words.folded(one)).get(0).isBorneBy(said)).isEqualTo(isBorne);
    }

    @Test
    void refusesANumberWithoutAPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(Set.of("5"), "", Bound.EXACT, "", 2, 2));
    }
}
