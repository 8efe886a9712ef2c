package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  The han\u00addle of the lan\u00adtern     | The handle of the lantern
                                                                  lamp\u200blight, lamp\u2060light          | lamplight, lamplight
                                                                  \ufeffThe mill\u200e burned               | The mill burned
                                                                  the \ufb01rst o\ufb03ce of the ca\ufb00e  | the first office of the caffe
                                                                  Zoe\u0308 and Andre\u0301 Nun\u0303ez     | Zoë and André Nuñez
                                                                  1\u202f250\u202f000 crowns, 40\u2009000   | 1\u00a0250\u00a0000 crowns, 40\u00a0000
                                                                  on 4\u00a0May in 12\u00a03456 parts       | on 4\u00a0May in 12\u00a03456 parts
                                                                  \ud83d\udc68\u200d\ud83d\udc69 \u2764\ufe0f stays | \ud83d\udc68\u200d\ud83d\udc69 \u2764\ufe0f stays
                                                                  """)
    void isReadAsPeopleReadIt(String typed, String read) {
        assertThat(PlainText.of(typed).text()).isEqualTo(read);
    }

    /** A line end is written as a slash. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            the lan-/tern burned             | the lantern burned
                                            the lan\u2010/  tern burned      | the lantern burned
                                            the lan\u00ad/tern burned        | the lantern burned
                                            a three-/year lease              | a three-year lease
                                            a well-/known judge              | a well-known judge
                                            a high-/er rent                  | a higher rent
                                            the ten-/ant of the mill         | the tenant of the mill
                                            a 20-/year lease                 | a 20-year lease
                                            the Anglo-/Dutch firm            | the Anglo-Dutch firm
                                            it burned -/and fell             | it burned -/and fell
                                            pages 4-/5 are lost              | pages 4-5 are lost
                                            """)
    void aWordThatALineEndBrokeIsWhole(String typed, String read) {
        assertThat(PlainText.of(typed.replace('/', '\n')).text()).isEqualTo(read.replace('/', '\n'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  handle   | han\u00addle
                                                                  office   | o\ufb03ce
                                                                  Zoë      | Zoe\u0308
                                                                  lantern  | lan-\\ntern
                                                                  1\u00a0250 | 1\u202f250
                                                                  """)
    void knowsTheLettersThatItsWordsComeFrom(String read, String source) {
        var typed = "The \ud83d\ude00 " + source.replace("\\n", "\n") + " there.";
        var plain = PlainText.of(typed);
        int at = plain.text().indexOf(read);
        var place = plain.source(at, at + read.length()).orElseThrow();
        assertThat(typed.substring(place.start(), place.end())).isEqualTo(source.replace("\\n", "\n"));
    }

    @Test
    void oneLineHasSingleSpacesAndNoneAtItsEnds() {
        assertThat(PlainText.of(" The  mill\n burned.\t").inOneLine().text()).isEqualTo("The mill burned.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00ad", "\u0308", "-\n", "a-\n", "\ud83d\ude00", "\u200d", "\u00a0"})
    void survivesWhatIsHardlyAText(String typed) {
        var plain = PlainText.of(typed).inOneLine();
        assertThat(plain.starts()).hasSize(plain.text().length());
    }

    @Test
    void whatIsOnlySaidComesFromNowhere() {
        assertThat(PlainText.said("Company: ").source(0, 3)).isEmpty();
    }
}
