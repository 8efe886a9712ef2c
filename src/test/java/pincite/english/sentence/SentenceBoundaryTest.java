package pincite.english.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceBoundaryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                                                                  It lost.           | Nobody objected.
                                                                  in the U.S.        | The judge was asleep.
                                                                  in the U.S.        | Against it spoke
                                                                  of Acme Inc.       | All rights reserved
                                                                  at 9 a.m.          | “How late it is!”
                                                                  “No.”              | Then he left.
                                                                  He said no.        | Then he left.
                                                                  is the SEC.        | According to it
                                                                  He came on Sat.    | Then he left.
                                                                  He left.           | ##
                                                                  """)
    void endsASentence(String before, String after) {
        assertThat(SentenceBoundary.isBetween(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            the U.S.           | Securities and Exchange Commission
                                            on Sept.           | 18 to force
                                            on Thurs.          | Ada came
                                            on Sept.           | 18 the court
                                            cited Smith v.     | Jones
                                            said Mr.           | The
                                            by B.              | Will Jackson
                                            for Acme Inc.      | and lost
                                            It is No.          | 12 of the list
                                            in the U.S.        | May report
                                            """)
    void goesOn(String before, String after) {
        assertThat(SentenceBoundary.isBetween(before, after)).isFalse();
    }
}
