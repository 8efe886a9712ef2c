package pincite.channel.slack.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.TextNode;

import pincite.channel.slack.HandClock;
import pincite.channel.slack.inbox.Inbox.Outcome;
import pincite.disk.SetAside;

class InboxTest {

    private static final int ROOM = 100;
    private static final long SMALL = 300;

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private final SetAside setAside = new SetAside();
    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder, ROOM, clock, setAside, SMALL).orElseThrow();
    }

    @AfterEach
    void close() throws IOException {
        inbox.close();
    }

    @Test
    void givesWhatItTook() throws Exception {
        assertThat(offer("a")).isEqualTo(Outcome.ACCEPTED);
        assertThat(inbox.depth()).isEqualTo(1);
        assertThat(takeAndDo()).isEqualTo("a");
        assertThat(inbox.depth()).isZero();
    }

    @Test
    void keepsWhatIsNotDone() throws Exception {
        offer("a");
        offer("b");
        offer("c");
        takeAndDo();
        inbox.take();
        reopen();
        assertThat(List.of(takeAndDo(), takeAndDo())).containsExactly("b", "c");
        reopen();
        assertThat(inbox.depth()).isZero();
    }

    @Test
    void knowsAllKeysAfterAReopening() throws Exception {
        inbox.offer(List.of("event", "message"), "lane", TextNode.valueOf("a"));
        takeAndDo();
        reopen();
        assertThat(inbox.offer(List.of("other", "message"), "lane", TextNode.valueOf("a")))
                .isEqualTo(Outcome.DUPLICATE);
        assertThat(inbox.offer(List.of("event"), "lane", TextNode.valueOf("a"))).isEqualTo(Outcome.DUPLICATE);
        assertThat(inbox.offer(List.of("other"), "lane", TextNode.valueOf("a"))).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void takesAgainWhatWasReleased() throws Exception {
        offer("a");
        inbox.release(inbox.take().orElseThrow());
        reopen();
        assertThat(inbox.depth()).isZero();
        assertThat(offer("a")).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void remembersKeysForTwoHours() throws Exception {
        offer("a");
        takeAndDo();
        clock.pass(Inbox.REMEMBERED);
        assertThat(offer("a")).isEqualTo(Outcome.DUPLICATE);
        clock.pass(Duration.ofMillis(1));
        assertThat(offer("a")).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void worksALaneInOrder() throws Exception {
        inbox.offer(List.of("1"), "thread", TextNode.valueOf("first"));
        inbox.offer(List.of("2"), "thread", TextNode.valueOf("second"));
        inbox.offer(List.of("3"), "another", TextNode.valueOf("third"));
        var first = inbox.take().orElseThrow();
        assertThat(inbox.take().orElseThrow().work().asText()).isEqualTo("third");
        inbox.done(first);
        assertThat(inbox.take().orElseThrow().work().asText()).isEqualTo("second");
    }

    /** What a crash leaves of a record that was being written. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8, 9, 60})
    void readsAllBeforeATornEnd(int torn) throws Exception {
        offer("a");
        offer("b");
        inbox.close();
        var segment = segments().get(segments().size() - 1);
        var bytes = Files.readAllBytes(segment);
        Files.write(segment, Arrays.copyOf(bytes, torn), StandardOpenOption.APPEND);
        inbox = Inbox.open(folder, ROOM, clock, setAside, SMALL).orElseThrow();
        assertThat(offer("c")).isEqualTo(Outcome.ACCEPTED);
        reopen();
        assertThat(List.of(takeAndDo(), takeAndDo(), takeAndDo())).containsExactly("a", "b", "c");
    }

    @Test
    void losesOnlyTheRecordThatWasCut() throws Exception {
        offer("a");
        offer("b");
        inbox.close();
        try (var file = FileChannel.open(segments().get(0), StandardOpenOption.WRITE)) {
            file.truncate(file.size() - 1);
        }
        inbox = Inbox.open(folder, ROOM, clock, setAside, SMALL).orElseThrow();
        assertThat(takeAndDo()).isEqualTo("a");
        assertThat(offer("b")).as("Slack was not told that we have it").isEqualTo(Outcome.ACCEPTED);
    }

    /** In its bytes, or in its length; in the first segment, and in the last. */
    @ParameterizedTest
    @CsvSource({"0, 20, b c d e", "0, 0, e", "2, 20, a b c d"})
    void worksTheRestOfADamagedSegment(int place, int at, String left) throws Exception {
        for (var name : List.of("a", "b", "c", "d", "e")) {
            offer(name);
        }
        inbox.close();
        assertThat(segments()).hasSizeGreaterThan(1);
        var segment = segments().get(Math.min(place, segments().size() - 1));
        var bytes = Files.readAllBytes(segment);
        bytes[at] ^= 1;
        Files.write(segment, bytes);
        inbox = Inbox.open(folder, ROOM, clock, setAside, SMALL).orElseThrow();
        var worked = new ArrayList<String>();
        while (inbox.depth() > 0) {
            worked.add(takeAndDo());
        }
        assertThat(String.join(" ", worked)).isEqualTo(left);
        assertThat(setAside.lines()).containsExactly(new SetAside.Line("pincite.slack.inbox-folder", segment, 1));
        assertThat(SetAside.beside(segment)).isNotEmptyFile();
    }

    @Test
    void dropsSegmentsThatAreOver() throws Exception {
        for (int each = 0; each < 20; each++) {
            offer("before " + each);
            takeAndDo();
        }
        assertThat(segments()).hasSizeGreaterThan(5);
        clock.pass(Inbox.REMEMBERED.plusMillis(1));
        offer("after");
        takeAndDo();
        assertThat(segments()).hasSizeLessThan(3);
        reopen();
        assertThat(inbox.depth()).isZero();
        assertThat(offer("after")).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void keepsASegmentInWhichSomethingWaits() throws Exception {
        offer("waits");
        var waiting = inbox.take().orElseThrow();
        clock.pass(Inbox.REMEMBERED.multipliedBy(2));
        for (int each = 0; each < 20; each++) {
            offer("after " + each);
            takeAndDo();
        }
        reopen();
        assertThat(takeAndDo()).isEqualTo(waiting.work().asText());
    }

    @Test
    void belongsToOneProcess() {
        assertThat(Inbox.open(folder, ROOM, clock, setAside)).isEmpty();
    }

    @Test
    void refusesMoreThanItHasRoomFor() throws Exception {
        IntStream.range(0, ROOM).forEach(each -> offer("" + each));
        assertThat(offer("too much")).isEqualTo(Outcome.REFUSED);
        inbox.take();
        assertThat(offer("too much")).as("it is being worked and not done").isEqualTo(Outcome.REFUSED);
    }

    @Test
    void givesNothingWhenItIsShut() throws Exception {
        offer("a");
        inbox.shut();
        assertThat(inbox.take()).isEmpty();
        assertThat(offer("b")).isEqualTo(Outcome.REFUSED);
        reopen();
        assertThat(takeAndDo()).isEqualTo("a");
    }

    @Test
    void takesTheSameOnceFromManyAtOnce() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        var offers = IntStream.range(0, 80).<Callable<Outcome>>mapToObj(each -> () -> offer("key " + each % 10))
                .toList();
        var outcomes = threads.invokeAll(offers);
        threads.shutdown();
        int accepted = 0;
        for (var outcome : outcomes) {
            accepted += outcome.get() == Outcome.ACCEPTED ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(10);
        reopen();
        assertThat(inbox.depth()).isEqualTo(10);
    }

    @Test
    void isForItsOwnerAlone() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
    }

    private Outcome offer(String name) {
        return inbox.offer(List.of(name), name, TextNode.valueOf(name));
    }

    private String takeAndDo() throws InterruptedException {
        var item = inbox.take().orElseThrow();
        inbox.done(item);
        return item.work().asText();
    }

    private void reopen() throws IOException {
        inbox.close();
        inbox = Inbox.open(folder, ROOM, clock, setAside, SMALL).orElseThrow();
    }

    private List<Path> segments() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".inbox")).sorted().toList();
        }
    }
}
