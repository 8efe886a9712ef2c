package pincite.english.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInRowTest {

    private static Optional<String> around(String sentence, String words) {
        int from = sentence.indexOf(words);
        return NamesInRow.around(sentence, from, from + words.length())
                .map(row -> sentence.substring(row.start(), row.end()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Three left: chief engineer Ana Brill, head of permits Tom Kell and Mira Sand.|chief engineer Ana Brill|chief engineer Ana Brill, head of permits Tom Kell and Mira Sand
                                            Three left: Ana Brill, Tom Kell, and Mira Sand.|Three left: Ana Brill|Ana Brill, Tom Kell, and Mira Sand
                                            Ana Brill and Tom Kell left the mill.|Tom Kell|Ana Brill and Tom Kell
                                            """)
    void halfARowIsMadeWhole(String sentence, String words, String row) {
        assertThat(around(sentence, words)).contains(row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Ana Brill left, and the mill was sold.|Ana Brill
                                            Ana Brill and Tom Kell left the mill.|Ana Brill and Tom Kell
                                            Ana Brill and Tom Kell left the mill.|the mill
                                            The mill and the weir were sold to Ana Brill.|Ana Brill
                                            """)
    void whatIsNoPartOfARowStays(String sentence, String words) {
        assertThat(around(sentence, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Who was head of permits?, true", "Who left?, false"})
    void oneAloneIsAskedForByWhatItIs(String question, boolean isOne) {
        var sentence = "Three left: chief engineer Ana Brill, head of permits Tom Kell and Mira Sand.";
        int from = sentence.indexOf("Tom Kell");
        var row = NamesInRow.around(sentence, from, from + "Tom Kell".length()).orElseThrow();
        assertThat(row.isOneAsked(question, sentence, from, from + "Tom Kell".length())).isEqualTo(isOne);
    }
}
