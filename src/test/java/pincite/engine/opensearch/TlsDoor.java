package pincite.engine.opensearch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;

import pincite.engine.opensearch.node.Wire;

/** Speaks TLS before a node that does not, and notes who asks. */
final class TlsDoor implements AutoCloseable {

    private static final Pattern ASKS = Pattern.compile("\r\nAuthorization: ([^\r]*)\r\n");

    private final Collection<String> asked = new ConcurrentLinkedQueue<>();
    private final Wire wire;

    private TlsDoor(URI node, SSLContext proving) throws IOException {
        this.wire = Wire.to(node,
                proving.getServerSocketFactory().createServerSocket(0, 0, InetAddress.getLoopbackAddress()),
                this::note);
    }

    static TlsDoor before(URI node, SSLContext proving) throws IOException {
        return new TlsDoor(node, proving);
    }

    URI address() {
        return URI.create("https://localhost:" + wire.port());
    }

    /** The headers that told it. */
    Collection<String> asked() {
        return asked;
    }

    private void note(String piece) {
        ASKS.matcher(piece).results().forEach(told -> asked.add(told.group(1)));
    }

    @Override
    public void close() {
        wire.close();
    }
}
