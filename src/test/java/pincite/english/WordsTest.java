package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
                                                                  It didn't rise.            | It/didn't/rise
                                                                  It didn’t rise.            | It/didn’t/rise
                                                                  The U.S. sold 1,000 maps   | The/U.S/sold/1,000/maps
                                                                  it cost $2.50, or 3m       | it/cost/2.50/or/3m
                                                                  a three-year plan          | a/three/year/plan
                                                                  Kiel,Bremen and 5,6        | Kiel/Bremen/and/5/6
                                                                  "..."                      | ##
                                                                  """)
    void readsWords(String text, String words) {
        assertThat(said(Words.of(text))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"since mid-June, since/mid-June", "Jean-Luc’s boat, Jean-Luc’s/boat", "in 2019–2023, in/2019–2023",
            "left - and right, left/and/right"})
    void readsWhatAHyphenJoinsAsOneWord(String text, String words) {
        assertThat(said(Words.withHyphens(text))).isEqualTo(words);
    }

    @Test
    void knowsWhereWordsStand() {
        var words = Words.of("Ada left, and “Ben” stayed.");
        assertThat(words.size()).isEqualTo(5);
        assertThat(words.word(2).start()).isEqualTo(10);
        assertThat(words.word(2).end()).isEqualTo(13);
        assertThat(words.word(2).startsClause()).isTrue();
        assertThat(words.gap(3)).isEqualTo(" “");
        assertThat(words.gap(5)).isEqualTo(".");
        assertThat(words.lower(3) + words.lower(-1) + words.lower(5)).isEqualTo("ben");
        assertThat(words.contentPlaces()).containsExactly(0, 1, 3, 4);
        assertThat(words.nextContent(2)).isEqualTo(3);
    }

    @Test
    void foldsWhatItIsAskedTo() {
        assertThat(Words.folded(" “Ben”  stayed ").text()).isEqualTo("\"Ben\" stayed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"boats", "companies", "people", "men"})
    void tellsPlurals(String word) {
        assertThat(word(word).isPlural()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat", "process", "bus", "crisis", "was", "Ferries"})
    void takesNoOtherWordForAPlural(String word) {
        assertThat(word(word).isPlural()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"eBay, true", "Ada, true", "SEC, true", "boat, false", "B2B, true"})
    void tellsCapitals(String word, boolean isCapitalised) {
        assertThat(word(word).isCapitalised()).isEqualTo(isCapitalised);
    }

    @Test
    void tellsWhatWordsAre() {
        assertThat(word("Didn’t").isAuxiliary()).isTrue();
        assertThat(word("didn't").isContent()).isFalse();
        assertThat(word("seven").isContent()).isFalse();
        assertThat(word("every").isContent()).isTrue();
        assertThat(word("every").isOfClosedClass()).isTrue();
        assertThat(word("before").isPreposition()).isTrue();
        assertThat(word("Her").isDeterminer()).isTrue();
        assertThat(word("reportedly").isAdverb()).isTrue();
        assertThat(word("resigned").isParticiple()).isTrue();
        assertThat(word("secretaries").singular()).isEqualTo("secretary");
    }

    private static Word word(String text) {
        return Words.of(text).word(0);
    }

    private static String said(Words words) {
        return words.all().stream().map(Word::text).collect(Collectors.joining("/"));
    }
}
