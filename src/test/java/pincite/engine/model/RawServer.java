package pincite.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Says to whoever connects what no server says, then again and again the same, until the other side hangs up. */
final class RawServer implements AutoCloseable {

    private static final int PAUSE_MILLIS = 20;

    private final ServerSocket server = open();
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger hungUp = new AtomicInteger();
    private final byte[] once;
    private final byte[] again;

    private RawServer(String once, String again) {
        this.once = bytes(once);
        this.again = bytes(again);
    }

    /** @param again empty for a server that says no more */
    static RawServer saying(String once, String again) {
        var server = new RawServer(once, again);
        daemon(server::accept);
        return server;
    }

    private void accept() {
        try {
            while (true) {
                var socket = server.accept();
                connected.incrementAndGet();
                daemon(() -> say(socket));
            }
        } catch (IOException closed) {
            // It is over.
        }
    }

    private void say(Socket socket) {
        try (socket) {
            daemon(() -> repeat(socket));
            socket.getInputStream().readAllBytes();
        } catch (IOException reset) {
            // That is hanging up, too.
        } finally {
            hungUp.incrementAndGet();
        }
    }

    private void repeat(Socket socket) {
        try {
            socket.getOutputStream().write(once);
            while (again.length > 0) {
                socket.getOutputStream().write(again);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException | InterruptedException e) {
            // The other side is gone.
        }
    }

    private boolean isLeft() {
        return connected.get() > 0 && connected.get() == hungUp.get();
    }

    String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private static byte[] bytes(String said) {
        return said.replace("#", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }

    /** Done when all who connected have hung up. */
    CompletableFuture<Void> left() {
        return CompletableFuture.runAsync(() -> {
            while (!isLeft()) {
                Thread.onSpinWait();
            }
        });
    }
}
