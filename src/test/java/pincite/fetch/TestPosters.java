package pincite.fetch;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;

import javax.net.ssl.SSLContext;

import pincite.time.SkippingTime;

/** What sends to a server on this machine, whatever host is named. */
public final class TestPosters {

    private TestPosters() {
    }

    /** @param allowed hosts that may be on this machine */
    public static Poster at(int port, String... allowed) {
        try {
            var exchange = new PinnedExchange("Pincite/test", SSLContext.getDefault(), Duration.ofSeconds(20));
            return new Poster(Fetching.STRICT.allowing(allowed).at(port),
                    host -> List.of(InetAddress.getLoopbackAddress()), exchange, new SkippingTime());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
