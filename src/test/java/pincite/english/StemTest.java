package pincite.english;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                           inspected, inspections
                           inspecting, inspection
                           stopped, stops
                           companies, company
                           denied, denies
                           firm's, firm
                           filed, files
                           agreement, agreed
                           documents, document
                           reported, reports
                           """)
    void bringsFormsOfAWordTogether(String form, String other) {
        assertThat(Stem.of(form)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           bus, bush
                           custody, custom
                           ring, red
                           crisis, cry
                           process, processor
                           judge, judo
                           """)
    void keepsOtherWordsApart(String word, String other) {
        assertThat(Stem.of(word)).isNotEqualTo(Stem.of(other));
    }
}
