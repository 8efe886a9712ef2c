package pincite.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What several processes do in one folder, each as an instance of its own. */
class SharedFolderTest {

    @TempDir
    Path path;

    private final List<String> told = new ArrayList<>();

    private Folder folder() {
        return new Folder(path, "a number", "the.setting");
    }

    private LineFile<Integer> numbers() {
        return new LineFile<>(folder(), "numbers", new JsonLine<>(new ObjectMapper(), Integer.class), new SetAside());
    }

    private final LineFile.Follower<Integer> follower = new LineFile.Follower<>() {

        @Override
        public void beginAnew() {
            told.add("anew");
        }

        @Override
        public void add(Integer value) {
            told.add(value.toString());
        }
    };

    private List<String> told(LineFile<Integer> file) {
        told.clear();
        file.tell(follower);
        return List.copyOf(told);
    }

    @Test
    void whatOthersWriteIsToldOnce() {
        var following = numbers();
        assertThat(told(following)).isEmpty();
        numbers().append(1);
        numbers().append(2);
        assertThat(told(following)).containsExactly("1", "2");
        assertThat(told(following)).isEmpty();
        following.append(3);
        assertThat(told(following)).containsExactly("3");
    }

    @Test
    void aLineThatIsBeingWrittenIsToldWhenItIsThere() throws IOException {
        var following = numbers();
        following.append(1);
        Files.writeString(path.resolve("numbers"), "1\n2");
        assertThat(told(following)).containsExactly("1");
        Files.writeString(path.resolve("numbers"), "1\n22\n");
        assertThat(told(following)).containsExactly("22");
    }

    @Test
    void whatIsWrittenAnewIsToldFromTheBeginning() throws IOException {
        var following = numbers();
        IntStream.range(10, 14).forEach(following::append);
        following.tell(follower);
        numbers().replace(List.of(20, 21, 22, 23));
        assertThat(told(following)).as("of the same size").containsExactly("anew", "20", "21", "22", "23");
        numbers().replace(List.of(20));
        assertThat(told(following)).as("shorter").containsExactly("anew", "20");
        Files.delete(path.resolve("numbers"));
        assertThat(told(following)).as("gone").containsExactly("anew");
    }

    @Test
    void nobodyReadsBetweenWhatIsReadAndWhatIsWritten() throws Exception {
        var threads = IntStream.range(0, 4).mapToObj(each -> new Thread(() -> {
            var file = numbers();
            IntStream.range(0, 25).forEach(time -> file.inTurn(() -> {
                var all = file.read();
                file.replace(IntStream.rangeClosed(0, all.size()).boxed().toList());
                return time;
            }));
        })).toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(numbers().read()).hasSize(100);
    }

    @Test
    void whoHasATurnMayTakeItOnceMore() throws IOException {
        var depth = new AtomicInteger();
        folder().inTurn("lock", () -> folder().inTurn("lock", depth::incrementAndGet));
        assertThat(depth).hasValue(1);
        assertThatThrownBy(() -> folder().inTurn("lock", () -> {
            throw new IOException("no");
        })).hasMessage("no");
        assertThat(folder().inTurn("lock", depth::incrementAndGet)).isEqualTo(2);
    }

    @Test
    void aDutyIsOfOneUntilItEnds() {
        var one = new Duty(folder(), "duty.lock");
        var other = new Duty(folder(), "duty.lock");
        assertThat(one.isMine()).isTrue();
        assertThat(other.isMine()).isFalse();
        assertThat(one.isMine()).isTrue();
        one.end();
        assertThat(one.isMine()).as("what ended does not come back").isFalse();
        assertThat(other.isMine()).isTrue();
        other.end();
    }

    @Test
    void theNewestLineIsReadAlone() throws IOException {
        var lines = new AppendedLines(path.resolve("lines"));
        assertThat(lines.last()).isEmpty();
        lines.append("a".repeat(20_000).getBytes());
        lines.append("b".repeat(9_000).getBytes());
        Files.writeString(lines.path(), Files.readString(lines.path()) + "torn");
        assertThat(lines.last()).get().extracting(String::new).isEqualTo("b".repeat(9_000));
    }
}
