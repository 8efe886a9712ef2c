package pincite.english.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPairsTest {

    private static final String TEXT = "The board of the museum appointed Inge Vollan director on Monday, and 14 people"
            + " of the staff welcomed the choice in a short letter to the town.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            short letter to the town   | brief letter to the town
                                            on Monday                  | this week
                                            welcomed the choice        | was glad of the choice
                                            14                         | fourteen
                                            """)
    void aTextWithSomeWordsExchangedIsACopy(String words, String others) {
        assertThat(isCopy(TEXT.replace(words, others))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Inge Vollan  | Robert Crane
                                            14           | 60
                                            appointed    | did not appoint
                                            appointed    | dismissed
                                            """)
    void anotherNameNumberOrDenialMakesItAnother(String words, String others) {
        var other = TEXT.replace(words, others);
        assertThat(other).isNotEqualTo(TEXT);
        assertThat(isCopy(other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The museum's board chose Inge Vollan as director on Monday, which 14 of its people liked.
                                            The board of the museum appointed Inge Vollan director on Monday
                                            ''
                                            """)
    void otherWordsOrAPieceOfItAreNone(String other) {
        assertThat(isCopy(other)).isFalse();
    }

    private static boolean isCopy(String other) {
        return WordPairs.of(TEXT).isCopyOf(WordPairs.of(other)) && WordPairs.of(other).isCopyOf(WordPairs.of(TEXT));
    }
}
