package pincite.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;

/** What holds for every reader of a kind of file. */
public abstract class ArticleReaderContract {

    protected abstract ArticleReader reader();

    /** Well-formed files of its kind, at least two, of which one has letters beyond ASCII. */
    protected abstract List<Content> examples();

    @Test
    void readsItsOwnKind() throws Exception {
        for (var example : examples()) {
            assertThat(reader().reads(example)).as(example.toString()).isTrue();
            assertThat(reader().read(example)).as(example.toString()).isNotEmpty()
                    .allSatisfy(article -> assertThat(article.text()).isNotBlank());
        }
    }

    @Test
    void isToldByContentAndNotByName() {
        for (var example : examples()) {
            assertThat(reader().reads(new Content("nameless", example.bytes()))).as(example.toString()).isTrue();
            assertThat(reader().reads(new Content(example.name(), "Plain words.\n\nOf nobody.".getBytes()))).isFalse();
        }
        assertThat(reader().reads(new Content("empty", new byte[0]))).isFalse();
    }

    @Test
    void sameBytesGiveTheSameWhereverItRuns() throws Exception {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        for (var example : examples()) {
            var here = reader().read(example);
            try {
                Locale.setDefault(Locale.forLanguageTag("tr-TR"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(reader().read(example)).isEqualTo(here);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void textIsPlain() throws Exception {
        for (var example : examples()) {
            for (var article : reader().read(example)) {
                assertThat(article.text()).doesNotContain("\r", "\0", "\u200B").isEqualTo(article.text().strip());
            }
        }
    }

    @Test
    void pagesBeginWithinTheText() throws Exception {
        for (var example : examples()) {
            for (var article : reader().read(example)) {
                assertThat(article.pages()).isSorted()
                        .allMatch(start -> start < article.text().codePointCount(0, article.text().length()));
            }
        }
    }

    /** Half a file, or one with a byte turned, is read or refused in a sentence; nothing else comes out. */
    @Test
    void brokenFilesAreReadOrRefused() {
        var random = new Random(7);
        for (var example : examples()) {
            for (int round = 0; round < 40; round++) {
                var broken = broken(example.bytes(), random);
                assertThatCode(() -> readOrRefuse(new Content(example.name(), broken))).doesNotThrowAnyException();
            }
        }
    }

    private void readOrRefuse(Content content) {
        try {
            if (reader().reads(content)) {
                reader().read(content);
            }
        } catch (UnreadableContentException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception").doesNotContain("null");
        }
    }

    private static byte[] broken(byte[] bytes, Random random) {
        if (random.nextBoolean()) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        var turned = bytes.clone();
        turned[random.nextInt(turned.length)] ^= (byte) (1 << random.nextInt(8));
        return turned;
    }
}
