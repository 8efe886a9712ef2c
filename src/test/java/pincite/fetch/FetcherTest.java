package pincite.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;

import pincite.time.SkippingTime;

/** Over sockets, from a server on this machine. */
class FetcherTest {

    private static final int PAST_THE_LIMIT = 11_000_000;

    private final ConcurrentLinkedQueue<Headers> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        done.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageComesWithWhatTellsWhetherItChanged() {
        page("A page.".getBytes(UTF_8), Map.of("ETag", "\"1\"", "Last-Modified", "Sun, 01 Mar 2026 12:00:00 GMT"));
        assertThat(fetched()).isInstanceOfSatisfying(Fetched.Page.class, page -> {
            assertThat(page.bytes()).asString(UTF_8).isEqualTo("A page.");
            assertThat(page.address()).isEqualTo(address());
            assertThat(page.etag()).contains("\"1\"");
            assertThat(page.lastModified()).contains("Sun, 01 Mar 2026 12:00:00 GMT");
        });
    }

    @Test
    void tellsWhoAsksAndNothingElse() {
        page("A page.".getBytes(UTF_8), Map.of("Set-Cookie", "a=b"));
        var fetcher = fetcher(Duration.ofSeconds(20));
        fetcher.fetch(Request.of(address()));
        fetcher.fetch(Request.of(address()));
        assertThat(asked).hasSize(2).allSatisfy(headers -> {
            assertThat(headers.keySet()).containsOnly("Host", "User-agent", "Accept-encoding", "Connection");
            assertThat(headers.getFirst("User-agent")).isEqualTo("Pincite/test");
            assertThat(headers.getFirst("Accept-encoding")).isEqualTo("identity");
            assertThat(headers.getFirst("Host")).isEqualTo("news.example:" + port());
        });
    }

    @Test
    void whatDidNotChangeDoesNotComeAgain() {
        handle(headers -> headers.getFirst("If-None-Match").equals("\"1\"") ? 304 : 200, new byte[0], Map.of());
        var request = new Request(address(), Optional.of("\"1\""), Optional.of("Sun, 01 Mar 2026 12:00:00 GMT"));
        assertThat(fetcher(Duration.ofSeconds(20)).fetch(request)).isInstanceOf(Fetched.Unchanged.class);
        assertThat(asked.element().getFirst("If-Modified-Since")).isEqualTo("Sun, 01 Mar 2026 12:00:00 GMT");
    }

    @Test
    void elevenMegabytesAreTooMany() {
        page(new byte[PAST_THE_LIMIT], Map.of());
        assertThat(fetched()).isEqualTo(new Fetched.Refused("It is larger than 10 MB."));
    }

    @Test
    void aPackedPageIsUnpacked() throws IOException {
        page(packed("A page.".getBytes(UTF_8)), Map.of("Content-Encoding", "gzip"));
        assertThat(fetched()).isInstanceOfSatisfying(Fetched.Page.class,
                page -> assertThat(page.bytes()).asString(UTF_8).isEqualTo("A page."));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000_000, PAST_THE_LIMIT})
    void aBombIsRefused(int size) throws IOException {
        page(packed(new byte[size]), Map.of("Content-Encoding", "gzip"));
        assertThat(fetched()).isEqualTo(new Fetched.Refused("It is packed, and much larger than it was sent."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "gzip, gzip"})
    void whatCannotBeUnpackedIsRefused(String coding) {
        page("A page.".getBytes(UTF_8), Map.of("Content-Encoding", coding));
        assertThat(fetched()).isInstanceOf(Fetched.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "VIDEO/mp4", "audio/ogg; a=b", "font/woff2"})
    void whatIsNoTextIsRefused(String type) {
        page(new byte[PAST_THE_LIMIT], Map.of("Content-Type", type));
        assertThat(fetched())
                .isEqualTo(new Fetched.Refused("It is a picture, sound, film or typeface, and no text."));
    }

    @Test
    void aBodyThatDripsIsGivenUp() {
        server.createContext("/a", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange.getResponseBody());
        });
        assertThat(fetcher(Duration.ofMillis(300)).fetch(Request.of(address())))
                .isEqualTo(new Fetched.Failed("It did not come within 0.3 seconds.", Optional.empty()));
    }

    @Test
    void aHostThatSaysNothingIsGivenUp() {
        server.createContext("/a", exchange -> awaitEnd(Duration.ofSeconds(20)));
        assertThat(fetcher(Duration.ofMillis(300)).fetch(Request.of(address())))
                .isEqualTo(new Fetched.Failed("It did not come within 0.3 seconds.", Optional.empty()));
    }

    @Test
    void aNameServerThatSaysNothingIsGivenUp() {
        var fetcher = new Fetcher(Fetching.STRICT.within(Duration.ofMillis(300)), host -> {
            awaitEnd(Duration.ofSeconds(20));
            return List.of();
        }, exchange(), new SkippingTime());
        assertThat(fetcher.fetch("http://news.example/")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aBrokenBodyMayBeTriedAgain() {
        server.createContext("/a", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        assertThat(fetched()).isEqualTo(
                new Fetched.Failed("The host could not be reached, or broke off.", Optional.empty()));
    }

    @Test
    void manyHeadersAreNotRead() {
        server.createContext("/a", exchange -> {
            for (int each = 0; each < 1_000; each++) {
                exchange.getResponseHeaders().add("X-" + each, "a");
            }
            exchange.sendResponseHeaders(200, -1);
        });
        assertThat(fetched()).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void aHostThatIsNotThereMayBeTriedAgain() {
        server.stop(0);
        assertThat(fetched()).isEqualTo(
                new Fetched.Failed("The host could not be reached, or broke off.", Optional.empty()));
    }

    @Test
    void withoutLeaveThisMachineIsNotAsked() {
        page("A page.".getBytes(UTF_8), Map.of());
        var fetcher = new Fetcher(Fetching.STRICT.at(port()), FetcherTest::here, exchange(), new SkippingTime());
        assertThat(fetcher.fetch(Request.of(address()))).isEqualTo(
                new Fetched.Refused("news.example is in this machine, not on the public web."));
        assertThat(asked).isEmpty();
    }

    private void drip(OutputStream body) throws IOException {
        do {
            body.write('a');
            body.flush();
        } while (!awaitEnd(Duration.ofMillis(20)));
    }

    private boolean awaitEnd(Duration most) {
        try {
            return done.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private void page(byte[] body, Map<String, String> headers) {
        handle(asking -> 200, body, headers);
    }

    private void handle(ToIntFunction<Headers> status, byte[] body, Map<String, String> headers) {
        server.createContext("/a", exchange -> {
            asked.add(exchange.getRequestHeaders());
            headers.forEach(exchange.getResponseHeaders()::set);
            int answer = status.applyAsInt(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(answer, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bytes);
        }
        return packed.toByteArray();
    }

    private Fetched fetched() {
        return fetcher(Duration.ofSeconds(20)).fetch(Request.of(address()));
    }

    private Fetcher fetcher(Duration timeout) {
        return new Fetcher(Fetching.STRICT.allowing("news.example").at(port()).within(timeout), FetcherTest::here,
                exchange(), new SkippingTime());
    }

    private static Exchange exchange() {
        try {
            return new PinnedExchange("Pincite/test", SSLContext.getDefault(), Duration.ofSeconds(20));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<InetAddress> here(String host) {
        return List.of(InetAddress.getLoopbackAddress());
    }

    private URI address() {
        return URI.create("http://news.example:" + port() + "/a");
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
