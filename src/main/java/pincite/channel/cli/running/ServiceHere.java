package pincite.channel.cli.running;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import picocli.CommandLine.Help.Ansi;
import pincite.home.Home;

/**
 * The service that runs in this home already, seen from a command that has just begun: nothing is loaded yet but this. Where there is
 * none, or it is another build or set otherwise, the command starts a program of its own.
 */
public final class ServiceHere {

    /** They read the articles, and no file of who asks. */
    static final Set<String> TAKEN = Set.of("ask", "timeline", "quote");
    static final String SOCKET = "socket";
    /** The setting, and its default, before anything that reads settings is loaded (RunningConfig). */
    static final String FOLDER = "pincite.commands.folder";

    /** After that whoever listens is not well, and is not waited for. */
    private static final int MILLIS_TO_TAKE = 2_000;

    private final Path socket;
    private final GivenSettings settings;
    private final PrintStream out;
    private final PrintStream err;

    ServiceHere(Path socket, GivenSettings settings, PrintStream out, PrintStream err) {
        this.socket = socket;
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    /** Of this folder. */
    public static ServiceHere find() {
        var settings = GivenSettings.of(System.getenv(), System.getProperties());
        var folder = settings.value(FOLDER).map(Path::of).orElseGet(() -> Home.resolve(".pincite/commands"));
        return new ServiceHere(folder.resolve(SOCKET), settings, System.out, System.err);
    }

    /** @return the exit code; empty where the service did not carry it out */
    public OptionalInt carryOut(String... line) {
        return isTaken(line) && Files.exists(socket) ? ask(List.of(line)) : OptionalInt.empty();
    }

    /** A word that names a file is of another folder there. */
    private static boolean isTaken(String... line) {
        return line.length > 0 && TAKEN.contains(line[0])
                && Arrays.stream(line).noneMatch(word -> word.startsWith("@"));
    }

    private OptionalInt ask(List<String> line) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var request = new DataOutputStream(Channels.newOutputStream(channel));
            send(new CommandRequest(Build.id(), Ansi.AUTO.enabled(), settings, line), request);
            return answersSoon(channel)
                    ? listen(new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel))))
                    : OptionalInt.empty();
        } catch (IOException | UnsupportedOperationException e) {
            // It is gone, or going: nothing of its answer was shown yet.
            return OptionalInt.empty();
        }
    }

    private static void send(CommandRequest request, DataOutputStream connection) throws IOException {
        var whole = new ByteArrayOutputStream();
        request.write(new DataOutputStream(whole));
        whole.writeTo(connection);
    }

    private static boolean answersSoon(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        try (var selector = Selector.open()) {
            channel.register(selector, SelectionKey.OP_READ);
            return selector.select(MILLIS_TO_TAKE) > 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    /** The answer is shown when it is whole, so that a service that dies in the middle leaves none behind. */
    private OptionalInt listen(DataInputStream connection) throws IOException {
        if (Frame.read(connection).kind() != Frame.Kind.TAKEN) {
            return OptionalInt.empty();
        }
        var answer = new ByteArrayOutputStream();
        var frame = Frame.read(connection);
        for (; frame.kind() != Frame.Kind.END; frame = Frame.read(connection)) {
            OutputStream target = frame.kind() == Frame.Kind.OUT ? answer : err;
            target.write(frame.bytes());
        }
        answer.writeTo(out);
        out.flush();
        return OptionalInt.of(frame.exitCode());
    }
}
