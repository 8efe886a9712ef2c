package pincite.channel.admission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;

/** Bodies that come slowly, or are too much, hold nobody else. */
@QuarkusTest
@TestProfile(BodiesTest.Short.class)
class BodiesTest extends IndexedCase {

    /** More than there are workers. */
    private static final int MANY = 210;

    @TestHTTPResource("/")
    URL service;

    public static class Short implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.admission.longest-body", "2s");
        }
    }

    @Test
    void slowBodiesKeepNobodyFromAsking() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int each = 0; each < MANY; each++) {
                slow.add(halfSent());
            }
            given().contentType("application/json").body(Map.of("question", "Who is the judge?")).post("/api/chat")
                    .then()
                    .statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
            assertThat(statusOf(slow.get(0))).contains(" 408 ");
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private Socket halfSent() throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        socket.getOutputStream().write(("POST /api/chat HTTP/1.1\r\nHost: localhost:" + service.getPort()
                + "\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"que")
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusOf(Socket socket) throws IOException {
        socket.setSoTimeout(10_000);
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
    }

    @ParameterizedTest
    @CsvSource({"/api/chat, 64", "/v1/chat/completions, 256", "/api/evaluations, 1024", "/slack/events, 512",
            "/api/answers/abc/feedback, 64", "/mcp, 64"})
    void whatIsTooLargeIsRefusedWithItsLimit(String path, int kilobytes) throws Exception {
        var body = new byte[kilobytes * 1024 + 1];
        given().contentType("application/json").body(body).post(path).then().statusCode(413)
                .body(containsString("larger than the limit of " + kilobytes + " KB"));
        assertThat(sentInParts(path, body)).contains(" 413 ", "larger than the limit of " + kilobytes + " KB");
    }

    /** Whose length nobody announced. */
    private String sentInParts(String path, byte[] body) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost:" + service.getPort()
                    + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.write("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(10_000);
            return readTo("}", socket.getInputStream());
        }
    }

    private static String readTo(String end, InputStream in) throws IOException {
        var read = new StringBuilder();
        while (!read.toString().contains(end)) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            read.append((char) next);
        }
        return read.toString();
    }
}
