package pincite.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import pincite.time.SkippingTime;

/** Over sockets, to a server on this machine. */
class PosterTest {

    private static final byte[] BODY = "{\"a\":1}".getBytes(UTF_8);

    private final ConcurrentLinkedQueue<String> got = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        got.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Content-type") + " "
                + exchange.getRequestHeaders().getFirst("X-Id") + " "
                + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private URI address(String host) {
        return URI.create("http://" + host + ":" + port() + "/hook?a=b");
    }

    private Poster poster(Fetching config, Resolver resolver) throws Exception {
        return new Poster(config.at(port()), resolver,
                new PinnedExchange("Pincite/test", SSLContext.getDefault(), Duration.ofSeconds(20)),
                new SkippingTime());
    }

    private Poster allowing() throws Exception {
        return poster(Fetching.STRICT.allowing("hook.example"), host -> List.of(InetAddress.getLoopbackAddress()));
    }

    @Test
    void whatIsSentArrives() throws Exception {
        assertThat(allowing().post(address("hook.example"), Map.of("X-Id", "7"), BODY)).isEmpty();
        assertThat(got).containsExactly("POST /hook?a=b application/json; charset=UTF-8 7 {\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 429, 500, 503})
    void whatIsNotTakenSaysSo(int refused) throws Exception {
        status = refused;
        assertThat(allowing().post(address("hook.example"), Map.of(), BODY))
                .contains("The host answered with the status " + refused + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void whereItLeadsIsNotGoneTo(int redirect) throws Exception {
        status = redirect;
        assertThat(allowing().post(address("hook.example"), Map.of(), BODY)).isPresent();
        assertThat(got).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "10.0.0.1", "169.254.169.254", "0x7f.1", "intranet",
            "inside.example"})
    void nothingIsSentInside(String host) throws Exception {
        var poster = poster(Fetching.STRICT, name -> List.of(InetAddress.getLoopbackAddress()));
        assertThat(poster.objection(address(host))).isPresent();
        assertThat(poster.post(address(host), Map.of(), BODY)).isPresent();
        assertThat(got).isEmpty();
    }

    @Test
    void aHostThatMovedInsideGetsNothing() throws Exception {
        var answers = new ArrayList<>(List.of(InetAddress.getByName("93.184.215.14"),
                InetAddress.getLoopbackAddress()));
        var poster = poster(Fetching.STRICT, host -> List.of(answers.remove(0)));
        assertThat(poster.objection(address("hook.example"))).isEmpty();
        assertThat(poster.post(address("hook.example"), Map.of(), BODY)).hasValueSatisfying(
                why -> assertThat(why).contains("not on the public web"));
        assertThat(got).isEmpty();
    }

    @Test
    void anotherPortIsNotSentTo() throws Exception {
        assertThat(allowing().objection(URI.create("https://hook.example:22/"))).isPresent();
        assertThat(allowing().objection(URI.create("ftp://hook.example/"))).isPresent();
    }

    @Test
    void aHostThatIsNotFoundMayBeFoundLater() throws Exception {
        var poster = poster(Fetching.STRICT, host -> {
            throw new UnknownHostException(host);
        });
        assertThat(poster.objection(URI.create("https://hook.example/"))).isEmpty();
        assertThat(poster.post(URI.create("https://hook.example/"), Map.of(), BODY)).contains("The host is not known.");
    }

    @Test
    void whatBreaksOffSaysSo() throws Exception {
        var address = address("hook.example");
        var poster = allowing();
        server.stop(0);
        assertThat(poster.post(address, Map.of(), BODY)).contains("The host could not be reached, or broke off.");
    }
}
