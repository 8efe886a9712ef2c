package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Clients that others made, each with its own library, ask the packaged program: src/test/clients, run by Node. */
class ClientsIT {

    private static final String SOURCES = "src/test/clients";
    private static final String FOLDER = "target/clients";
    private static final String SKIPPED = "The libraries of the clients cannot be fetched (npm ci in %s); they are not asked";
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    private static Process service;
    private static Map<String, String> told;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(NodeTests.isThere(), "There is no Node 20 with npm on this machine; the clients are not asked");
        int port = freePort();
        int slack = freePort();
        told = Map.of("PINCITE_ADDRESS", "http://127.0.0.1:" + port, "PINCITE_SLACK_PORT", String.valueOf(slack),
                "PINCITE_SLACK_SECRET", SECRET);
        service = ShippedProgram.in(folder.resolve("service"))
                .with(Map.of("QUARKUS_HTTP_PORT", String.valueOf(port), "PINCITE_SLACK_SIGNING_SECRET", SECRET,
                        "PINCITE_SLACK_BOT_TOKEN", "xoxb-test", "PINCITE_SLACK_API_URL",
                        "http://127.0.0.1:" + slack + "/api/", "HOME", folder.toString()))
                .process().redirectErrorStream(true).redirectOutput(folder.resolve("service.log").toFile()).start();
        awaitReady(port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReady(int port) throws Exception {
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready")).build();
        var client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && service.isAlive()) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is started.
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The program did not start: " + Files.readString(folder.resolve("service.log")));
    }

    @AfterAll
    static void end() throws InterruptedException {
        if (service != null) {
            service.destroy();
            if (!service.waitFor(30, TimeUnit.SECONDS)) {
                service.destroyForcibly();
            }
        }
    }

    @TestFactory
    List<DynamicTest> everyClientIsServed() throws Exception {
        return served("", 60);
    }

    /** It is large, so it is apart. */
    @TestFactory
    List<DynamicTest> promptfooIsServed() throws Exception {
        return served("/promptfoo", 1);
    }

    private static List<DynamicTest> served(String part, int least) throws Exception {
        var folder = Path.of(FOLDER + part);
        NodeTests.copy(Path.of(SOURCES + part), folder);
        assumeTrue(NodeTests.install(folder), SKIPPED.formatted(folder));
        var results = NodeTests.run(folder, told);
        assertThat(results).hasSizeGreaterThanOrEqualTo(least);
        return results.stream().map(result -> DynamicTest.dynamicTest(result.name(),
                () -> assertThat(result.isOk()).as(result.said()).isTrue())).toList();
    }
}
