package pincite.channel.cli.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;

import org.eclipse.microprofile.context.ManagedExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.context.SmallRyeManagedExecutor;
import pincite.access.CurrentCaller;

/** Both ends of the socket, with commands that say what they were asked. */
class ServiceHereTest {

    private static final int EXIT_CODE = 3;

    @TempDir
    Path home;

    private final ManagedExecutor workers = SmallRyeManagedExecutor.builder().build();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void carriesACommandOutAndGivesItsExitCode() throws IOException {
        var socket = open();
        assertThat(carryOut(Map.of(), "ask", "Why was “it” denied?", "--json")).hasValue(EXIT_CODE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[ask, Why was “it” denied?, --json] OFF machine\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("not ready “yet”\n");
        socket.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "index", "verify", "evaluate", "keys", "--version", "@ask"})
    void otherCommandsStartAProgramOfTheirOwn(String command) throws IOException {
        var socket = open();
        assertThat(carryOut(Map.of(), command, "x")).isEmpty();
        socket.close();
    }

    @Test
    void aWordThatNamesAFileOfWhoAsksIsNotReadElsewhere() throws IOException {
        var socket = open();
        assertThat(carryOut(Map.of(), "ask", "@question.txt")).isEmpty();
        socket.close();
    }

    @Test
    void aCommandThatIsSetOtherwiseStartsAProgramOfItsOwn() throws IOException {
        var socket = open();
        assertThat(carryOut(Map.of("PINCITE_CORPUS_FOLDER", "articles"), "ask", "x")).hasValue(EXIT_CODE);
        assertThat(carryOut(Map.of("PINCITE_CORPUS_FOLDER", "others"), "ask", "x")).isEmpty();
        socket.close();
    }

    @Test
    void withoutAServiceNothingIsAsked() throws IOException {
        assertThat(carryOut(Map.of(), "ask", "x")).isEmpty();
        open().close();
        assertThat(home.resolve(ServiceHere.SOCKET)).doesNotExist();
        assertThat(carryOut(Map.of(), "ask", "x")).isEmpty();
    }

    @Test
    void aSocketThatAKilledServiceLeftIsReplaced() throws IOException {
        listener().close();
        assertThat(carryOut(Map.of(), "ask", "x")).isEmpty();
        var socket = open();
        assertThat(carryOut(Map.of(), "ask", "x")).hasValue(EXIT_CODE);
        socket.close();
    }

    @Test
    void aSecondServiceLeavesTheSocketToTheFirst() throws IOException {
        var first = open();
        var second = open();
        second.close();
        assertThat(carryOut(Map.of(), "ask", "x")).hasValue(EXIT_CODE);
        first.close();
    }

    @Test
    void nothingIsShownOfAnAnswerThatIsCutOff() throws Exception {
        try (var listener = listener()) {
            var dying = workers.runAsync(() -> answerHalf(listener));
            assertThat(carryOut(Map.of(), "ask", "x")).isEmpty();
            dying.get();
        }
        assertThat(out.toByteArray()).isEmpty();
    }

    @Test
    void whoDoesNotSpeakAsWeDoIsNotListenedTo() throws Exception {
        try (var listener = listener()) {
            var stranger = workers.runAsync(() -> greet(listener));
            assertThat(carryOut(Map.of(), "ask", "x")).isEmpty();
            stranger.get();
        }
    }

    @Test
    void onlyItsOwnerMayEnterTheFolder() throws IOException {
        var socket = open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home))).isEqualTo("rwx------");
        socket.close();
    }

    @Test
    void aHomeThatIsTooDeepForASocketKeepsNobodyFromServing() throws IOException {
        home = home.resolve("deep".repeat(30));
        var socket = open();
        assertThat(carryOut(Map.of(), "ask", "x")).isEmpty();
        socket.close();
    }

    private CommandSocket open() {
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of("pincite.corpus.folder", "articles"), "service", 100))
                .build();
        var socket = new CommandSocket(() -> home, (line, toOut, toErr, colours) -> {
            toErr.println("not ready “yet”");
            toOut.println(line + " " + colours + " " + CurrentCaller.get().id());
            return EXIT_CODE;
        }, config, workers);
        socket.open();
        return socket;
    }

    private ServerSocketChannel listener() throws IOException {
        var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(home.resolve(ServiceHere.SOCKET)));
        return listener;
    }

    private static void answerHalf(ServerSocketChannel listener) {
        try (var connection = listener.accept()) {
            var stream = new DataOutputStream(Channels.newOutputStream(connection));
            Frame.of(Frame.Kind.TAKEN).write(stream);
            new Frame(Frame.Kind.OUT, "half an ans".getBytes(StandardCharsets.UTF_8)).write(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void greet(ServerSocketChannel listener) {
        try (var connection = listener.accept()) {
            Channels.newOutputStream(connection).write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private OptionalInt carryOut(Map<String, String> environment, String... line) {
        var service = new ServiceHere(home.resolve(ServiceHere.SOCKET),
                GivenSettings.of(environment, new Properties()), stream(out), stream(err));
        return service.carryOut(line);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
