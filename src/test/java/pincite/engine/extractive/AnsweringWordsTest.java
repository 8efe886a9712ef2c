package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnsweringWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  When did the hearing take place? | The hearing took place on Sept. 18 in Washington. | Sept. 18
                                                                  When did she leave?              | She left on Tuesday, September 19, 2023, her lawyer said. | Tuesday, September 19, 2023
                                                                  When was it founded?             | It was founded in 2019 by two brothers. | 2019
                                                                  What year was it founded?        | It was founded in June 2019 by two brothers. | 2019
                                                                  When does the sale end?          | The sale ends on Monday, and nobody knows when the next one is. | Monday
                                                                  When did prices fall?            | Prices fell in mid-June. | mid-June
                                                                  When was he hired?               | He was hired earlier this year. | earlier this year
                                                                  When did the mine close?         | The mine, which opened in 1902, closed in 1984. | 1984
                                                                  How many documents were handed over? | It handed over fewer than 250 documents in 2023. | fewer than 250
                                                                  How many people work there?      | In its three factories work 1,200 people. | 1,200
                                                                  How many days did it take?       | It took 50 to 60 days. | 50 to 60
                                                                  How much has trade fallen?       | Trade is down 98% from January 2022. | 98%
                                                                  How much of the workforce left?  | About a third of the workforce left. | About a third
                                                                  How much did the buyer pay?      | The buyer of 12 ships paid $4.3 billion. | $4.3 billion
                                                                  How long did the trial last?     | The trial of the four men lasted 11 weeks. | 11 weeks
                                                                  Who left the company?            | Chief executive Brian Shroder left the company in June. | Brian Shroder
                                                                  Who is the judge?                | The judge is Dr. Maria van der Berg, and nobody else. | Dr. Maria van der Berg
                                                                  Who designed the house?          | The house in Rimini was designed by Leon Alberti. | Leon Alberti
                                                                  Who denied that Orm was used?    | Ada Roe, the chief executive of Kappa, recently denied that Kappa.US has ever used Orm or Psi. | Ada Roe
                                                                  Who sued the U.S. agency?        | Jane Roe sued the U.S. agency over the U.S. rule. | Jane Roe
                                                                  Where is the company registered? | The company, whose head is Ann Lee, is registered in Miami. | Miami
                                                                  Where does the firm sit?         | The Oslo-based firm sits still. | Oslo
                                                                  """)
    void findsTheWordsThatAnswer(String question, String sentence, String words) {
        assertThat(AnsweringWords.to(question).in(sentence)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who is Brian Shroder?             | Brian Shroder left in June.
                                            When was the sale of 2019?        | The sale of 2019 was late.
                                            Who spoke?                        | According to many voters, nobody spoke.
                                            Where is it?                      | It is in the cellar.
                                            What did he do when it ended?     | In 2019 he left.
                                            Did those who sued win?           | Jane Roe won.
                                            Why did he leave?                 | He left in 2019 because of Jane Roe.
                                            """)
    void findsNoneWhereNoneLooksLikeAnAnswer(String question, String sentence) {
        assertThat(AnsweringWords.to(question).in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aa", "A ", "A.", "A'b", "1,", "1 ", "one ", "A, ", "May "})
    void readsOddTextsAtOnce(String odd) {
        for (var question : List.of("Who left?", "Where is it?", "When was it?", "How many are there?")) {
            assertTimeoutPreemptively(Duration.ofSeconds(5),
                    () -> AnsweringWords.to(question).in("In " + odd.repeat(500) + "'s"));
        }
    }
}
