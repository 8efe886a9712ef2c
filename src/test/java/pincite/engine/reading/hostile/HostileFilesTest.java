package pincite.engine.reading.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pincite.corpus.format.ArticleReader;
import pincite.corpus.format.ReadArticle;
import pincite.corpus.format.UnreadableContentException;
import pincite.engine.reading.document.OpenDocumentReader;
import pincite.engine.reading.document.PdfReader;
import pincite.engine.reading.document.RtfReader;
import pincite.engine.reading.document.WordReader;
import pincite.engine.reading.list.FeedReader;
import pincite.engine.reading.list.JsonReader;
import pincite.engine.reading.list.WebArchiveReader;
import pincite.engine.reading.message.MailReader;
import pincite.engine.reading.message.SavedPageReader;
import pincite.engine.reading.page.PageReader;

/** Each hostile file is read, or refused with a sentence for people; soon, and nothing is fetched. */
class HostileFilesTest {

    private static final List<ArticleReader> READERS = List.of(new PageReader(), new PdfReader(), new WordReader(),
            new OpenDocumentReader(), new RtfReader(),
            new MailReader(), new SavedPageReader(), new FeedReader(), new JsonReader(), new WebArchiveReader());
    private static final String NOWHERE = "file:///nowhere/secret.txt";
    /** A slow machine takes four times as long. */
    private static final long LONGEST_SECONDS = 8;
    /** As the corpus gives it. */
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    @TempDir
    private Path folder;

    static Stream<Hostile> files() {
        return Stream.of(HostilePages.all(), HostileDocuments.all(), HostileArchives.all(NOWHERE),
                HostileMessages.all(), HostileLists.all(NOWHERE)).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefusedInASentence(Hostile file) throws Exception {
        within(() -> {
            try {
                assertThat(read(file)).doesNotContain("\0");
            } catch (UnreadableContentException e) {
                assertThat(e.getMessage()).as(file.name())
                        .matches("(?:is|has|holds|unpacks|takes|needs|cannot)\\b.{5,200}")
                        .doesNotContain("Exception", "null", "java.", "org.", "com.", "\n");
            }
            return file;
        });
    }

    @Test
    void hereAreSixtyAtLeast() {
        assertThat(files().map(Hostile::name)).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsFetched() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            for (var file : bringing("http://127.0.0.1:" + server.getLocalPort() + "/secret")) {
                assertThat(readOrRefused(file)).as(file.name()).isNotNull();
            }
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void noFileIsOpened() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "A secret of the machine.");
        for (var file : bringing(secret.toUri().toString())) {
            assertThat(readOrRefused(file)).as(file.name()).doesNotContain("secret of the machine");
        }
    }

    private static List<Hostile> bringing(String address) {
        return Stream.concat(HostileArchives.all(address), HostileLists.all(address))
                .filter(file -> file.name().contains("elsewhere")).toList();
    }

    private static String readOrRefused(Hostile file) {
        try {
            return read(file);
        } catch (UnreadableContentException e) {
            return e.getMessage();
        }
    }

    /** By the one that says that it can; two never do. */
    private static String read(Hostile file) throws UnreadableContentException {
        var able = READERS.stream().filter(reader -> reader.reads(file.content())).toList();
        assertThat(able).as("readers of %s", file).hasSizeLessThan(2);
        return able.isEmpty()
                ? ""
                : able.get(0).read(file.content()).stream().map(ReadArticle::text).collect(Collectors.joining("\n"));
    }

    private static void within(Callable<Hostile> reading) throws Exception {
        var task = new FutureTask<>(reading);
        var thread = new Thread(null, task, "reads a hostile file", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            fail("What comes out is no sentence", e.getCause());
        }
    }
}
