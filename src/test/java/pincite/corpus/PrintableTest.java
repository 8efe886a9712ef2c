package pincite.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class PrintableTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[31mred", "\u0007bell", "\u009b31m", "\u202eesrever", "\u2066a\u2069", "\u200fa",
            "a\rb",
            "\u001b]0;title\u0007", "\u0090q\u009c", "a\u007f\b\b", "\u0000", "\u061c"})
    void steersNoTerminal(String text) {
        assertThat(Printable.of(text)).matches("[ -~]+|");
        assertThat(Printable.line(text)).matches("[ -~\uFFFD]+");
    }

    @Test
    void keepsWords() {
        var words = "Żółć — “ok” 日本 😀\n\tfurther";
        assertThat(Printable.of(words)).isEqualTo(words);
    }

    @Test
    void forgesNoLine() {
        assertThat(Printable.line("a\nadded b\u2028c")).isEqualTo("a\uFFFDadded b\uFFFDc");
    }

    @Test
    void keepsJsonTheSame() throws JsonProcessingException {
        var json = new ObjectMapper();
        var all = IntStream.rangeClosed(0, 0x2100).filter(sign -> sign < 0xD800).collect(StringBuilder::new,
                StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var written = Printable.json(json.writeValueAsString(all));
        assertThat(json.readValue(written, String.class)).isEqualTo(all);
        assertThat(written).isEqualTo(Printable.of(written));
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 1", "10000, 1", "0, 0"})
    void saysManyInOneLine(int all, int lines) {
        var files = IntStream.range(0, all).mapToObj(at -> new Unreadable(at + ".txt", "is empty")).toList();
        assertThat(Unreadable.lines(files, Unreadable::inWords)).hasSize(lines);
    }
}
