package pincite.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Two that keep things in one folder, as two processes do. */
class TogetherTest {

    private static final Path SOURCES = Path.of("src/main/java/pincite");
    private static final Pattern KEEPING = Pattern
            .compile("import pincite[.]disk[.](LineFile|JsonFiles|AppendedLines|WholeFile|PrivateFile);");
    /** One process at a time has them, by a lock: news of watches, feeds, Slack's inbox, and the index of this machine. */
    private static final Set<String> OF_ONE = Set.of("FileCourier", "FollowedFeeds", "Segment", "Partitions");
    /** Each is a file that is written whole, by people who install, record or evaluate, or again by whoever needs it. */
    private static final Set<String> WHOLE = Set.of("InstallationFolder", "BaselineFile", "ReportFolder", "Recordings",
            "Unpacked", "FeedbackCommand");
    private static final int MANY = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void whatOneKeepsTheOtherHasAtOnce(Store store) {
        var one = store.open(folder);
        var other = store.open(folder);
        assertThat(other.has().test(1)).isFalse();
        one.keep().accept(1);
        assertThat(other.has().test(1)).isTrue();
        other.keep().accept(2);
        assertThat(one.has()).accepts(1, 2).rejects(3);
        assertThat(store.open(folder).has()).accepts(1, 2);
    }

    /** Of the others nothing is taken away by itself. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"ANSWERS", "CITED", "VOTES", "SLACK", "AUDIT"})
    void whatOneTakesAwayIsGoneForTheOther(Store store) {
        var one = store.open(folder);
        var other = store.open(folder);
        one.keep().accept(1);
        one.keep().accept(2);
        assertThat(other.has()).accepts(1, 2);
        one.drop().orElseThrow().accept(1);
        assertThat(other.has()).accepts(2).rejects(1);
        assertThat(one.has()).accepts(2).rejects(1);
    }

    @ParameterizedTest
    @EnumSource
    void bothAtOnceLoseNothing(Store store) throws Exception {
        var both = List.of(store.open(folder), store.open(folder));
        var threads = Executors.newFixedThreadPool(2);
        var done = threads.invokeAll(IntStream.range(0, 2).<Callable<Boolean>>mapToObj(each -> () -> {
            IntStream.range(0, MANY).forEach(number -> both.get(each).keep().accept(MANY * each + number));
            return true;
        }).toList());
        threads.shutdown();
        for (var each : done) {
            assertThat(each.get()).isTrue();
        }
        Stream.of(both.get(0), both.get(1), store.open(folder)).forEach(process -> assertThat(
                IntStream.range(0, 2 * MANY).filter(number -> !process.has().test(number))).isEmpty());
    }

    /** What is kept in another way joins the stores, or says here why not. */
    @Test
    void whoeverKeepsSomethingIsAmongThem() throws IOException {
        var known = Stream.concat(Stream.of(Store.values()).flatMap(store -> store.classes().stream()),
                Stream.concat(OF_ONE.stream(), WHOLE.stream())).toList();
        try (var sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(Files::isRegularFile).filter(TogetherTest::keeps)
                    .map(source -> source.getFileName().toString().replace(".java", ""))).isSubsetOf(known);
        }
    }

    private static boolean keeps(Path source) {
        try {
            return KEEPING.matcher(Files.readString(source)).find();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + source, e);
        }
    }
}
