package pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import pincite.conversation.Turn.Said;
import pincite.disk.DiskException;
import pincite.disk.SetAside;
import pincite.record.Outcome;
import pincite.retrieval.RefusedException;

class ConversationsTest {

    private static final Turn WHY = turn("Why?");
    private static final Turn WHEN = turn("When?");

    @TempDir
    Path folder;

    private record Kept(Path folder, Duration retention, int keep) implements ConversationConfig {
    }

    @Test
    void areThereAfterARestart() {
        var id = begun(WHY);
        conversations(10).add(id, WHEN);
        assertThat(conversations(10).resume(id)).containsExactly(WHY, WHEN);
    }

    @Test
    void haveIdsThatDifferAndSayNothing() {
        assertThat(IntStream.range(0, 100).mapToObj(each -> conversations(10).begin())).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc/passwd", "00112233445566778899aabbccddeeff"})
    void refuseWhatWasNeverBegun(String id) {
        assertThat(conversations(10).find(id)).isEmpty();
        assertThatThrownBy(() -> conversations(10).resume(id)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("unknown or was forgotten");
    }

    @Test
    void forgetATurnThatWasNotWhollyWritten() throws IOException {
        var id = begun(WHY);
        Files.writeString(folder.resolve(id + ".jsonl"), "{\"question\":\"Wh", StandardOpenOption.APPEND);
        assertThat(conversations(10).resume(id)).containsExactly(WHY);
        conversations(10).add(id, WHEN);
        assertThat(conversations(10).resume(id)).containsExactly(WHY, WHEN);
    }

    @Test
    void areForgottenAfterTheirTime() throws IOException {
        var id = begun(WHY);
        var later = new Conversations(new Kept(folder, Duration.ofDays(30), 10), json(), new SetAside(),
                Clock.offset(Clock.systemUTC(), Duration.ofDays(31)));
        assertThat(later.find(id)).isEmpty();
        later.forget();
        assertThat(folder).isDirectoryNotContaining("glob:**.json*");
    }

    @Test
    void keepOnlyTheYoungest() throws IOException {
        var old = begun(WHY);
        Files.setLastModifiedTime(folder.resolve(old + ".jsonl"), FileTime.from(Instant.now().minusSeconds(60)));
        var young = begun(WHEN);
        conversations(1).forget();
        assertThat(conversations(10).find(old)).isEmpty();
        assertThat(conversations(10).find(young)).isPresent();
    }

    @Test
    void haveALimit() {
        var id = begun(WHY);
        IntStream.range(1, Conversations.MOST_TURNS).forEach(each -> conversations(10).add(id, WHEN));
        assertThatThrownBy(() -> conversations(10).resume(id)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("the limit is 500");
    }

    @Test
    void sayWhereTheyCannotBeKept() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var broken = new Conversations(new Kept(file, Duration.ofDays(1), 1), json(), new SetAside());
        assertThatThrownBy(() -> broken.add(broken.begin(), WHY)).isInstanceOf(DiskException.class)
                .hasMessageContaining("pincite.conversations.folder");
    }

    private String begun(Turn turn) {
        var id = conversations(10).begin();
        conversations(10).add(id, turn);
        return id;
    }

    private Conversations conversations(int keep) {
        return new Conversations(new Kept(folder, Duration.ofDays(30), keep), json(), new SetAside());
    }

    private static JsonMapper json() {
        return JsonMapper.builder().addModule(new Jdk8Module()).build();
    }

    private static Turn turn(String question) {
        return new Turn(question, Optional.of("Was it?"), "0a", Outcome.ANSWERED,
                List.of(new Said("It was in May.", Optional.of("in May"))));
    }
}
