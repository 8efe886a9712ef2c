package pincite.engine.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;

/** Speaks TLS before a node that does not, and notes who asks. */
final class TlsDoor implements AutoCloseable {

    private static final int LONGEST_PIECE = 64 * 1024;
    private static final Pattern ASKS = Pattern.compile("\r\nAuthorization: ([^\r]*)\r\n");

    private final ServerSocket door;
    private final int target;
    private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();
    private final Collection<String> asked = new ConcurrentLinkedQueue<>();

    private TlsDoor(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static TlsDoor before(URI node, SSLContext proving) throws IOException {
        var door = new TlsDoor(proving.getServerSocketFactory().createServerSocket(0, 0,
                InetAddress.getLoopbackAddress()), node.getPort());
        inBackground(door::accept);
        return door;
    }

    URI address() {
        return URI.create("https://localhost:" + door.getLocalPort());
    }

    /** The headers that told it. */
    Collection<String> asked() {
        return asked;
    }

    private void accept() {
        try {
            while (true) {
                var caller = door.accept();
                sockets.add(caller);
                inBackground(() -> connect(caller));
            }
        } catch (IOException e) {
            sockets.forEach(TlsDoor::close);
        }
    }

    private void connect(Socket caller) {
        try {
            var node = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(node);
            inBackground(() -> copy(node, caller, piece -> {
            }));
            copy(caller, node, this::note);
        } catch (IOException e) {
            close(caller);
        }
    }

    private void note(String piece) {
        ASKS.matcher(piece).results().forEach(told -> asked.add(told.group(1)));
    }

    private static void copy(Socket from, Socket to, Consumer<String> seen) {
        try (from; to; var in = from.getInputStream(); var out = to.getOutputStream()) {
            copy(in, out, seen);
        } catch (IOException e) {
            // One side has gone, or does not trust the other.
        }
    }

    private static void copy(InputStream in, OutputStream out, Consumer<String> seen) throws IOException {
        var piece = new byte[LONGEST_PIECE];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            seen.accept(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
            out.write(piece, 0, read);
            out.flush();
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close the door", e);
        }
        sockets.forEach(TlsDoor::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close a connection", e);
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "tls");
        thread.setDaemon(true);
        thread.start();
    }
}
