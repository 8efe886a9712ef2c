package pincite.english.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sentences end, over a list of texts by the kinds of what is hard in them. */
class SentenceBordersTest {

    private static final String BORDER = " | ";

    @ParameterizedTest
    @MethodSource("texts")
    void endsWhereItShould(String marked) {
        assertThat(String.join(BORDER, sentences(marked.replace(BORDER, " ")))).isEqualTo(marked);
    }

    @Test
    void hasTextsOfManyKinds() {
        assertThat(texts()).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    static Stream<String> texts() {
        return lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int end : SentenceBreaks.in(text, (from, to) -> false)) {
            sentences.add(text.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }

    private static Stream<String> lines() {
        try (InputStream list = SentenceBordersTest.class.getResourceAsStream("/english/sentence-borders.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
