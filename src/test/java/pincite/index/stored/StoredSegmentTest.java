package pincite.index.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;

class StoredSegmentTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "Zebras graze.", "\u201c\u00c9t\u00e9\u201d \ud83e\udd93\u0301 \n\t\u0001"})
    void comesBackAsItWas(String text) {
        var segment = TextSegment.from(text, new Metadata().put("title", text).put("start", -7).put("empty", ""));
        var back = back(StoredSegment.bytes(segment));
        assertThat(back).isEqualTo(segment);
        assertThat(back.metadata().getInteger("start")).isEqualTo(-7);
    }

    @Test
    void takesLessThanItsTextWhereThatIsRepeated() {
        var text = "The judge denied the request without saying why. ".repeat(20);
        var segment = TextSegment.from(text, new Metadata().put("sentences", text));
        assertThat(StoredSegment.bytes(segment)).hasSizeLessThan(text.length() / 5);
    }

    @Test
    void refusesWhatIsCutShort() {
        var bytes = StoredSegment.bytes(TextSegment.from("Zebras graze."));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> back(Arrays.copyOf(bytes, bytes.length / 2)));
    }

    private static TextSegment back(byte[] bytes) {
        return StoredSegment.segment(new ByteArrayInputStream(bytes));
    }
}
