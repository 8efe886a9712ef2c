package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A line to a port of this machine that can be cut, slowed and healed. What is cut is silent, as when a cable is
 * pulled: connections stay open, new ones are taken, and what was sent arrives when it is healed.
 */
public final class Wire implements AutoCloseable {

    private final ServerSocket door;
    private final Consumer<String> heard;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    /** Whose connections are silent. */
    private final Set<ProcessHandle> cutOff = new HashSet<>();
    private boolean isCut;
    private volatile int target;
    private volatile Duration delay = Duration.ZERO;

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
        isCut = true;
    }

    /** @param caller what it has asked is not answered either */
    synchronized void cut(ProcessHandle caller) {
        cutOff.add(caller);
    }

    public synchronized void heal() {
        isCut = false;
        cutOff.clear();
        delay = Duration.ZERO;
        notifyAll();
    }

    /** Each piece that passes, in both directions. */
    public void slow(Duration each) {
        delay = each;
    }

    /** As when a machine between them fails: both sides are told. */
    public void hangUp() {
        lines.forEach(Line::hangUp);
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not close a wire", e);
        }
        heal();
        hangUp();
    }

    private void accept() {
        try {
            while (true) {
                var caller = door.accept();
                inBackground(() -> connect(caller));
            }
        } catch (IOException e) {
            hangUp();
        }
    }

    private void connect(Socket caller) {
        try {
            awaitWhile(() -> isCut);
            carry(new Line(caller, new Socket(InetAddress.getLoopbackAddress(), target), this::pass));
        } catch (IOException e) {
            Line.close(caller);
        }
    }

    private void carry(Line line) {
        lines.add(line);
        try {
            line.carry(heard);
        } finally {
            lines.remove(line);
        }
    }

    private void pass(Line line) throws IOException {
        awaitWhile(() -> isCut || cutOff.stream().anyMatch(line::isFrom));
        LockSupport.parkNanos(delay.toNanos());
    }

    private synchronized void awaitWhile(BooleanSupplier isSilent) throws IOException {
        try {
            while (isSilent.getAsBoolean() && !door.isClosed()) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IOException("Interrupted while the wire was cut", e);
        }
        if (door.isClosed()) {
            throw new IOException("The wire is taken away");
        }
    }

    static void inBackground(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
