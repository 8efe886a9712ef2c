package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** One connection over a wire: what either side says goes to the other, when the wire lets it. */
final class Line {

    private static final int LONGEST_PIECE = 64 * 1024;

    private final Socket caller;
    private final Socket called;
    private final Gate gate;
    private final Map<ProcessHandle, Boolean> callers = new ConcurrentHashMap<>();

    /** What a piece has to pass. */
    interface Gate {

        /** Returns when it may. */
        void pass(Line line) throws IOException;
    }

    Line(Socket caller, Socket called, Gate gate) {
        this.caller = caller;
        this.called = called;
        this.gate = gate;
    }

    boolean isFrom(ProcessHandle process) {
        return callers.computeIfAbsent(process, each -> Sockets.areOf(each, caller.getPort()));
    }

    /** Ends with the connection. */
    void carry(Consumer<String> heard) {
        Wire.inBackground(() -> copy(called, caller, piece -> {
        }));
        copy(caller, called, heard);
    }

    private void copy(Socket from, Socket to, Consumer<String> seen) {
        var piece = new byte[LONGEST_PIECE];
        try {
            from.setTcpNoDelay(true);
            for (int read = from.getInputStream().read(piece); read >= 0; read = from.getInputStream().read(piece)) {
                gate.pass(this);
                seen.accept(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                to.getOutputStream().write(piece, 0, read);
            }
            gate.pass(this);
        } catch (IOException e) {
            // One side has gone; so does the other.
        } finally {
            hangUp();
        }
    }

    void hangUp() {
        close(caller);
        close(called);
    }

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not hang up", e);
        }
    }
}
