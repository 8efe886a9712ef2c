package pincite.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.CanonicalText;

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
        var text = CanonicalText.of("\uD83D\uDE00\uD83D\uDE00 He was " + original + " then.");
        var span = FoldedText.of(text.value()).find(FoldedText.of(quote), text).orElseThrow();
        assertThat(text.slice(span)).isEqualTo(original);
    }

    @Test
    void findsWholeWordsOnly() {
        var text = CanonicalText.of("He was uninclined, then inclined.");
        var span = FoldedText.of(text.value()).find(FoldedText.of("inclined"), text).orElseThrow();
        assertThat(span.start()).isEqualTo(24);
    }

    @Test
    void doesNotFindWhatIsNotThere() {
        var text = CanonicalText.of("was not inclined to allow");
        assertThat(FoldedText.of(text.value()).find(FoldedText.of("was inclined to allow"), text)).isEmpty();
    }
}
