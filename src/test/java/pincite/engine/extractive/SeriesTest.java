package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    private static final String FINES = "The mill was fined $1.2 billion in 2019, $3 million in 2021 and £450m in 2023, according to filings.";
    private static final String LEFT = "Three people left: chief executive Ann Lee, head of legal Bo Orr and head of risk Cy Poe.";
    private static final String PLAIN = "The judge, who sat in Oslo, heard both sides and ruled in 2021.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            How much was the fine of 2021?   | $3 million in 2021
                                            How much was the fine of 2023?   | £450m in 2023
                                            How much was it fined in 2019?   | $1.2 billion in 2019
                                            """)
    void findsTheAmountOfTheYearThatIsAskedFor(String question, String item) {
        assertThat(asked(FINES, question)).isEqualTo(item);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who was the head of risk?   | head of risk Cy Poe
                                            Who is Bo Orr?              | head of legal Bo Orr
                                            Who is the chief executive? | chief executive Ann Lee
                                            """)
    void findsWhoHasTheRoleThatIsAskedFor(String question, String item) {
        assertThat(asked(LEFT, question)).isEqualTo(item);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            How much was the mill fined?
                                            How much was it fined in 2020?
                                            How much was it fined in 2019 and in 2021?
                                            """)
    void findsNoItemWhereNoneOrSeveralAreAskedFor(String question) {
        assertThat(Series.in(FINES).asked(question)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Who ruled in 2021?", "Who sat in Oslo?", "What did the judge hear?"})
    void seesNoSeriesInClauses(String question) {
        assertThat(Series.in(PLAIN).asked(question)).isEmpty();
    }

    private static String asked(String sentence, String question) {
        return Series.in(sentence).asked(question).map(item -> sentence.substring(item.start(), item.end()).strip())
                .orElse("");
    }
}
