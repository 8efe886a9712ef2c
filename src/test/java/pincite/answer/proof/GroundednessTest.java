package pincite.answer.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundednessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It sold 1,000 maps.              | they sold 1000 maps            | 1 | 1
                                            It sold 1,000 maps.              | they sold 100 maps             | 0 | 1
                                            It cost $2.50.                   | a price of 2.5 dollars         | 1 | 1
                                            It grew by 10 percent.           | it grew by 10%                 | 1 | 1
                                            It grew by 10 percent.           | 10 of them grew                | 0 | 1
                                            Five per cent left.              | 5 % left                       | 1 | 1
                                            Three of twelve boats sank.      | 3 of the 12 boats              | 2 | 2
                                            The third boat sank.             | it sank                        | 0 | 1
                                            Twenty-one boats sank.           | they sank                      | 0 | 1
                                            Twenty-one boats sank.           | 21 boats                       | 1 | 1
                                            The third boat sank.             | the 3rd boat                   | 1 | 1
                                            A three-year plan                | a plan for 3 years             | 1 | 1
                                            It cost 2.5 million.             | it cost 2,500,000              | 1 | 1
                                            It cost 2.5 million.             | it cost 2.5 billion            | 0 | 1
                                            It is 5m long.                   | it is 5 long                   | 0 | 1
                                            Release 3.27.2 is out, 3.27 not. | 3.27.2                         | 1 | 2
                                            Seven boats, and seven crews     | 7                              | 1 | 1
                                            It opened in 2019.               | it opened on May 4, 2019       | 1 | 1
                                            It has 4 rooms.                  | it opened on May 4, 2019       | 0 | 1
                                            Nobody came.                     | 5 came                         | 0 | 0
                                            """)
    void findsNumbersInTheQuote(String statement, String quote, int found, int all) {
        assertThat(Groundedness.of(statement, List.of(quote)).numbers()).isEqualTo(new Share(found, all));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            It sank on Sept. 19, 2023.       | on 19 September 2023           | 1 | 1
                                            It sank on Sept. 19, 2023.       | on 2023-09-19                  | 1 | 1
                                            It sank on 2023-09-19.           | on September 19th, 2023        | 1 | 1
                                            It sank on the 1st of May, 2020. | on May 1, 2020                 | 1 | 1
                                            It sank on Sept. 19, 2023.       | on Sept. 19, 2022              | 0 | 1
                                            It sank on Sept. 19, 2023.       | on Sept. 20, 2023              | 0 | 1
                                            It sank on Sept. 19, 2023.       | on Oct. 19, 2023               | 0 | 1
                                            It sank on Sept. 19.             | on Sept. 19, 2023              | 1 | 1
                                            It sank in September 2023.       | on 19 September 2023           | 1 | 1
                                            It sank on Sept. 19, 2023.       | on Sept. 19                    | 0 | 1
                                            From May 1, 2020 to 3 June 2020  | since 1 May 2020               | 1 | 2
                                            It may 5 times sink.             | never                          | 0 | 0
                                            In March 10,000 came.            | 10,000                         | 0 | 0
                                            """)
    void findsDatesInTheQuote(String statement, String quote, int found, int all) {
        assertThat(Groundedness.of(statement, List.of(quote)).dates()).isEqualTo(new Share(found, all));
    }

    @Test
    void countsTheNumbersOfADateOnlyAsADate() {
        var groundedness = Groundedness.of("All 3 sank on Sept. 19, 2023.", List.of("3 ships, 2023-09-19"));
        assertThat(groundedness.numbers()).isEqualTo(new Share(1, 1));
        assertThat(groundedness.dates()).isEqualTo(new Share(1, 1));
        assertThat(groundedness.names()).isEqualTo(new Share(0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The mayor met Ada Birch.          | he met Ada Birch today         | 1 | 1
                                            The mayor met Ada Birch.          | Ada met him. Birch too         | 0 | 1
                                            The mayor met Ada and Ben.        | he met Ada                     | 1 | 2
                                            The crew of Birch’s boat          | a boat of Birch                | 1 | 1
                                            A boat of Birch                   | Birch's boat                   | 1 | 1
                                            Birch left.                       | then Birch left                | 1 | 1
                                            Birch left.                       | Birch left                     | 0 | 0
                                            Boats left.                       | then boats left                | 0 | 0
                                            YouTube left.                     | then others left               | 0 | 1
                                            B2B sales fell.                   | sales of B2B fell              | 1 | 1
                                            They saw eBay.                    | at ebay                        | 0 | 1
                                            They left. Then Birch left.       | and Birch left                 | 1 | 1
                                            A ship of the U.S. Navy sank.     | the US Navy                    | 1 | 1
                                            The widow of J. Birch             | by J. Birch                    | 1 | 1
                                            He said: “Boats sink in Kiel.”    | boats sink in Kiel             | 1 | 1
                                            What I saw in Kiel                | in Kiel                        | 1 | 1
                                            They met “an old friend” Ben.     | they met Ada                   | 0 | 1
                                            They came from Kiel, Bremen.      | from Kiel to Bremen            | 2 | 2
                                            They asked the Harbor Board.      | the Board of the Harbor        | 0 | 1
                                            """)
    void findsNamesInTheQuote(String statement, String quote, int found, int all) {
        assertThat(Groundedness.of(statement, List.of(quote)).names()).isEqualTo(new Share(found, all));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            He saw “a long grey boat” there.  | it was a long grey boat, he said | 1 | 1
                                            He saw "a long grey boat" there.  | it was a long grey boat, he said | 1 | 1
                                            He saw „a long grey boat“ there.  | it was a long grey boat, he said | 1 | 1
                                            He saw “a long grey boat,” then.  | it was a long grey boat; he left | 1 | 1
                                            He saw “the keeper’s boat”.       | in the keeper's boat             | 1 | 1
                                            He saw “a long gr”.               | it was a long grey boat          | 0 | 1
                                            He saw “a long … boat”.           | it was a long grey boat          | 0 | 1
                                            He saw “a boat” and “a dog”.      | a dog                            | 1 | 2
                                            It's the keeper's, isn't it?      | nothing                          | 0 | 0
                                            The boats' and keepers' things    | nothing                          | 0 | 0
                                            He said ‘a boat’ and went.        | nothing                          | 0 | 0
                                            An empty "" and an open " mark    | nothing                          | 0 | 0
                                            """)
    void findsQuotedRunsInTheQuote(String statement, String quote, int found, int all) {
        assertThat(Groundedness.of(statement, List.of(quote)).quotedRuns()).isEqualTo(new Share(found, all));
    }

    @Test
    void givesNothingForAQuotationSplicedFromTwoSources() {
        var sources = List.of("The ferry was late", "and the keeper was asleep.");
        var spliced = Groundedness.of("He wrote “The ferry was late and the keeper was asleep”.", sources);
        assertThat(spliced.quotedRuns()).isEqualTo(new Share(0, 1));
        var apart = Groundedness.of("He wrote “The ferry was late” “and the keeper was asleep”.", sources);
        assertThat(apart.quotedRuns()).isEqualTo(new Share(2, 2));
    }

    @Test
    void findsNothingWithoutAQuote() {
        assertThat(Groundedness.of("On May 1, 2020, all 5 met “my old friend” Ben.", List.of()))
                .isEqualTo(new Groundedness(new Share(0, 1), new Share(0, 1), new Share(0, 1), new Share(0, 1)));
    }

    @Test
    void sumsOverStatements() {
        var one = Groundedness.of("They sold 5 maps to Ben.", List.of("5 maps"));
        var other = Groundedness.of("They sold 6 maps.", List.of("5 maps"));
        assertThat(one.plus(other)).isEqualTo(
                new Groundedness(new Share(1, 2), new Share(0, 0), new Share(0, 1), new Share(0, 0)));
        assertThat(one.plus(other).numbers().value()).hasValue(0.5);
    }

    @Test
    void hasNoFigureWhereThereIsNothingToFind() {
        assertThat(new Share(0, 0).value()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1)).withMessageContaining("2 of 1");
    }
}
