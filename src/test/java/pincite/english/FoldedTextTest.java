package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                                                                  “bite the bullet”      | "bite the bullet"
                                                                  it’s                   | it's
                                                                  2019–2023              | 2019-2023
                                                                  a\u00a0b               | a b
                                                                  a\u3000 \tb            | a b
                                                                  so…                    | so...
                                                                  over\u00adbroad        | overbroad
                                                                  zero\u200bwidth        | zerowidth
                                                                  """)
    void looksPastTypography(String one, String other) {
        assertThat(FoldedText.of(one).looksLike(FoldedText.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            was inclined to allow | was not inclined to allow
                                            250 documents         | 260 documents
                                            The judge             | the judge
                                            resume                | résumé
                                            re-sign               | resign
                                            """)
    void looksPastNothingElse(String one, String other) {
        assertThat(FoldedText.of(one).looksLike(FoldedText.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                                                                  "inclined to allow"    | “inclined to  allow”
                                                                  so... it               | so… it
                                                                  overbroad              | over\u00adbroad
                                                                  \uD83D\uDE00 "x"       | \uD83D\uDE00 “x”
                                                                  """)
    void findsTheWayBackToTheLetters(String quote, String original) {
        var text = "\uD83D\uDE00\uD83D\uDE00 He was " + original + " then.";
        var place = FoldedText.of(text).find(FoldedText.of(quote)).orElseThrow();
        assertThat(text.substring(place.start(), place.end())).isEqualTo(original);
    }

    @Test
    void findsWholeWordsOnly() {
        var text = FoldedText.of("He was uninclined, then inclined.");
        assertThat(text.find(FoldedText.of("inclined")).orElseThrow().start()).isEqualTo(24);
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        var text = FoldedText.of("was not inclined to allow");
        assertThat(text.find(FoldedText.of("was inclined to allow"))).isEmpty();
    }
}
