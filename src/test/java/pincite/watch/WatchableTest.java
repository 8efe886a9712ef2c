package pincite.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.retrieval.RefusedException;

/** What may be watched, and for whom. */
class WatchableTest {

    private static final Recipient TO = new Recipient.NamedFile("one.jsonl");

    @TempDir
    Path folder;

    private TestWatches world;

    @BeforeEach
    void open() {
        world = new TestWatches(folder.resolve("watches"));
    }

    private TestWatches.Service started() {
        return world.started();
    }

    @Test
    void theSameIsWatchedOnceWithTheRhythmThatCameLast() {
        var first = started().watching.add(TestWatches.QUESTION, Rhythm.AT_ONCE, TO);
        var second = started().watching.add(" " + TestWatches.QUESTION, Rhythm.DAILY, TO);
        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(started().watching.all()).singleElement().extracting(WatchDocument::every).isEqualTo(Rhythm.DAILY);
        assertThat(started().watching.add(TestWatches.QUESTION, Rhythm.DAILY, Recipient.USUAL).isNew()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Hello!", "Thanks a lot", "???", "https://a.example/"})
    void nothingThatAsksNothingIsWatched(String question) {
        assertThatThrownBy(() -> started().watching.add(question, Rhythm.AT_ONCE, TO))
                .isInstanceOfSatisfying(RefusedException.class,
                        refused -> assertThat(refused.field()).isEqualTo("question"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "news", ".jsonl", ".news.jsonl", "../news.jsonl", "a/b.jsonl", "a\\b.jsonl", "a.json",
            "a\u0000.jsonl", "/a.jsonl"})
    void aFileIsANameAlone(String name) {
        assertThatThrownBy(() -> new Recipient.NamedFile(name)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("to.file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "ftp://a.example/", "https://", "https://me:me@a.example/", "mailto:a@b.example",
            "file:///etc/passwd", "http:// a"})
    void aWebhookIsAnAddressOfTheWeb(String address) {
        assertThatThrownBy(() -> Recipient.Webhook.at(address)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("to.webhook");
    }

    @Test
    void aRecipientIsReadAsItIsNamed() {
        for (var to : List.of(TO, Recipient.USUAL, Recipient.Webhook.at("https://hook.example/a?b"))) {
            assertThat(Recipient.of(to.named())).isEqualTo(to);
        }
        assertThatThrownBy(() -> Recipient.of(Map.of("mail", "a@b.example"))).hasMessageContaining("one of webhook");
        assertThatThrownBy(() -> Recipient.of(Map.of())).hasMessageContaining("one of webhook");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../news", "0123456789abcdef/..", "0123456789ABCDEF"})
    void whatIsNoIdIsNoWatch(String id) {
        assertThat(started().watching.find(id)).isEmpty();
        assertThat(started().watching.remove(id)).isFalse();
    }

    @Test
    void noMoreThanAThousandAreWatched() throws IOException {
        var service = started();
        Files.createDirectories(world.folder);
        for (int number = 0; number < Watches.MOST; number++) {
            Files.createFile(world.folder.resolve("%016x.json".formatted(number)));
        }
        assertThatThrownBy(() -> service.add(Rhythm.AT_ONCE, TO)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("1000");
    }
}
