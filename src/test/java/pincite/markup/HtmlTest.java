package pincite.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
                                                                  a "b" 'c' & d             | a &quot;b&quot; &#39;c&#39; &amp; d
                                                                  gnp\u202eexe \u2066x\u2069 | gnpexe x
                                                                  bell\u0007 null\u0000\uffff | bell null
                                                                  👏🏽 é | 👏🏽 é
                                                                  """, ignoreLeadingAndTrailingWhitespace = true)
    void wordsOfOthersAreNeverMarkup(String words, String escaped) {
        assertThat(Html.escaped(words).strip()).isEqualTo(escaped.strip());
    }

    @Test
    void aLineIsOne() {
        assertThat(Signs.line("one\ntwo   three")).isEqualTo("one two three");
        assertThat(Signs.line(" a\tb ")).isEqualTo("a b");
        assertThat(Signs.line("a\u2028b\u0085c")).isEqualTo("a b c");
        assertThat(Signs.line("x\u202ey\u0007")).isEqualTo("xy");
    }
}
