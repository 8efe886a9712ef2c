package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A line to a port of this machine that can be cut, slowed and healed. What is cut is silent, as when a cable is
 * pulled: connections stay open, new ones are taken, and what was sent arrives when it is healed.
 */
public final class Wire implements AutoCloseable {

    private static final int LONGEST_PIECE = 64 * 1024;

    private final ServerSocket door;
    private final Consumer<String> heard;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile int target;
    private volatile Duration delay = Duration.ZERO;
    private boolean cut;

    private Wire(ServerSocket door, Consumer<String> heard) {
        this.door = door;
        this.heard = heard;
    }

    /** That leads nowhere yet. */
    public static Wire open() {
        try {
            return open(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), piece -> {
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Could not open a wire", e);
        }
    }

    /**
     * @param door  at which callers come in
     * @param heard is told what they say, piece by piece
     */
    public static Wire to(URI node, ServerSocket door, Consumer<String> heard) {
        var wire = open(door, heard);
        wire.leadTo(node.getPort());
        return wire;
    }

    private static Wire open(ServerSocket door, Consumer<String> heard) {
        var wire = new Wire(door, heard);
        inBackground(wire::accept);
        return wire;
    }

    public static Wire to(SearchNode node) {
        var wire = open();
        wire.leadTo(node.address().base().getPort());
        return wire;
    }

    public int port() {
        return door.getLocalPort();
    }

    public NodeAddress address() {
        return NodeAddress.of(port());
    }

    void leadTo(int port) {
        target = port;
    }

    public synchronized void cut() {
        cut = true;
    }

    public synchronized void heal() {
        cut = false;
        delay = Duration.ZERO;
        notifyAll();
    }

    /** Each piece that passes, in both directions. */
    public void slow(Duration each) {
        delay = each;
    }

    /** As when a machine between them fails: both sides are told. */
    public void hangUp() {
        sockets.forEach(Wire::close);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close a wire", e);
        }
        hangUp();
        heal();
    }

    private void accept() {
        try {
            while (true) {
                var caller = door.accept();
                sockets.add(caller);
                inBackground(() -> connect(caller));
            }
        } catch (IOException e) {
            hangUp();
        }
    }

    private void connect(Socket caller) {
        try {
            await();
            var called = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(called);
            inBackground(() -> copy(called, caller, piece -> {
            }));
            copy(caller, called, heard);
        } catch (IOException e) {
            hangUp(caller);
        }
    }

    private void copy(Socket from, Socket to, Consumer<String> seen) {
        var piece = new byte[LONGEST_PIECE];
        try {
            from.setTcpNoDelay(true);
            for (int read = from.getInputStream().read(piece); read >= 0; read = from.getInputStream().read(piece)) {
                await();
                seen.accept(new String(piece, 0, read, StandardCharsets.ISO_8859_1));
                to.getOutputStream().write(piece, 0, read);
            }
            await();
        } catch (IOException e) {
            // One side has gone; so does the other.
        } finally {
            hangUp(from);
            hangUp(to);
        }
    }

    private void await() throws IOException {
        synchronized (this) {
            try {
                while (cut && !door.isClosed()) {
                    wait();
                }
            } catch (InterruptedException e) {
                throw new IOException("Interrupted while the wire was cut", e);
            }
        }
        LockSupport.parkNanos(delay.toNanos());
    }

    private void hangUp(Socket socket) {
        sockets.remove(socket);
        close(socket);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not hang up", e);
        }
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
