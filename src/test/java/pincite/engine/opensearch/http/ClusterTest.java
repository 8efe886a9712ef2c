package pincite.engine.opensearch.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThan;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import pincite.index.IndexException;

/** Whatever the hosts do, who asks has a whole answer or knows within the deadline why there is none. */
class ClusterTest {

    private static final Duration DEADLINE = Duration.ofMillis(1_000);
    private static final String WHOLE = "{\"timed_out\": false, \"_shards\": {\"total\": 3, \"failed\": 0}, \"from\": \"%s\"}";

    @RegisterExtension
    static final WireMockExtension ONE = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

    @RegisterExtension
    static final WireMockExtension OTHER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().dynamicHttpsPort()).build();

    static Stream<Arguments> faults() {
        return Stream.of(row("reset", response(200).withFault(Fault.CONNECTION_RESET_BY_PEER), "broke off"),
                row("empty", response(200).withFault(Fault.EMPTY_RESPONSE), "broke off"),
                row("garbage", response(200).withFault(Fault.RANDOM_DATA_THEN_CLOSE), "broke off"),
                row("silence", ok(WHOLE).withFixedDelay(5_000), "did not answer within"),
                row("nothing", response(200), "no JSON"), row("elsewhere", response(307), "leads elsewhere"),
                row("502", response(502).withBody("{}"), "answered 502"),
                row("503", response(503).withBody("{}"), "answered 503"),
                row("504", response(504).withBody("{}"), "answered 504"),
                row("no manager", response(503).withBody(
                        "{\"error\": {\"type\": \"cluster_block_exception\", \"reason\": \"no master\"}}"),
                        "has no manager"),
                row("HTML", ok("<html>Sign in</html>"), "no JSON"),
                row("a shard that failed",
                        ok("{\"timed_out\": false, \"_shards\": {\"total\": 3, \"successful\": 2, \"failed\": 1}}"),
                        "a part of its shards"),
                row("a shard without a place",
                        ok("{\"_shards\": {\"total\": 2, \"successful\": 1, \"failed\": 0}}"),
                        "a part of its shards"),
                row("a search that ran out of time", ok("{\"timed_out\": true, \"_shards\": {\"failed\": 0}}"),
                        "a part of its shards"),
                row("a part among several searches",
                        ok("{\"responses\": [{\"_shards\": {\"failed\": 0}}, {\"_shards\": {\"failed\": 1}}]}"),
                        "a part of its shards"),
                row("all shards failed among several searches",
                        ok("{\"responses\": [{\"error\": {\"type\": \"search_phase_execution_exception\"}, \"status\": 503}]}"),
                        "answered 503"));
    }

    private static Arguments row(String what, ResponseDefinitionBuilder response, String because) {
        return Arguments.of(what, response, because);
    }

    private static ResponseDefinitionBuilder response(int status) {
        return aResponse().withStatus(status);
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return response(200).withBody(body);
    }

    private static void answer(WireMockExtension host, ResponseDefinitionBuilder response) {
        host.stubFor(any(anyUrl()).willReturn(response));
    }

    private static Cluster cluster(String... hosts) {
        return new Cluster(new ClusterAccess(Arrays.stream(hosts).map(URI::create).toList(), Optional.empty(),
                Optional.empty(), DEADLINE));
    }

    private static ClusterReply search(Cluster cluster) {
        return cluster.send(ClusterRequest.post("/_msearch", Map.of("query", "x")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anotherHostAnswersInstead(String what, ResponseDefinitionBuilder fault, String because) {
        answer(ONE, fault);
        answer(OTHER, ok(WHOLE.formatted("other")));
        var cluster = cluster(ONE.baseUrl(), "http://localhost:" + OTHER.getPort());
        for (int time = 0; time < 4; time++) {
            assertThat(search(cluster).body().path("from").asText()).as(what).isEqualTo("other");
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void noneOfThemIsAnAnswer(String what, ResponseDefinitionBuilder fault, String because) {
        answer(ONE, fault);
        long start = System.nanoTime();
        assertThatExceptionOfType(IndexException.Unavailable.class).as(what)
                .isThrownBy(() -> search(cluster(ONE.baseUrl()))).withMessageContaining(because)
                .withMessageContaining("'pincite.opensearch.hosts'").withMessageContaining(ONE.baseUrl());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plusMillis(600));
    }

    @Test
    void aHostThatDoesNotAnswerIsLeftOutForAWhile() {
        answer(ONE, response(503).withBody("{}"));
        answer(OTHER, ok(WHOLE.formatted("other")));
        var cluster = cluster(ONE.baseUrl(), "http://localhost:" + OTHER.getPort());
        for (int time = 0; time < 10; time++) {
            search(cluster);
        }
        ONE.verify(1, postRequestedFor(urlEqualTo("/_msearch")));
    }

    @Test
    void aHostThatCameBackIsAskedAgain() throws InterruptedException {
        answer(ONE, response(503).withBody("{}"));
        answer(OTHER, ok(WHOLE.formatted("other")));
        var cluster = cluster(ONE.baseUrl(), "http://localhost:" + OTHER.getPort());
        search(cluster);
        answer(ONE, ok(WHOLE.formatted("one")));
        Thread.sleep(1_800);
        assertThat(Stream.of(search(cluster), search(cluster)).map(reply -> reply.body().path("from").asText()))
                .contains("one");
    }

    /** Or what stands before it. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "<html>Too many requests</html>"})
    void waitsAsLongAsABusyClusterSays(String body) {
        busyFirst(response(429).withHeader("Retry-After", "1").withBody(body));
        var patient = new Cluster(new ClusterAccess(List.of(URI.create(ONE.baseUrl())), Optional.empty(),
                Optional.empty(), DEADLINE.multipliedBy(4)));
        long start = System.nanoTime();
        assertThat(search(patient).isOk()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void waitsNotBeyondItsDeadline() {
        busyFirst(response(429).withHeader("Retry-After", "30").withBody("{}"));
        assertThatExceptionOfType(IndexException.Unavailable.class)
                .isThrownBy(() -> search(cluster(ONE.baseUrl()))).withMessageContaining("too much to do");
        ONE.verify(1, postRequestedFor(urlEqualTo("/_msearch")));
    }

    /** Only what the test asks: a host that another test set aside is still asked whether it is there. */
    private static void busyFirst(ResponseDefinitionBuilder busy) {
        var search = urlEqualTo("/_msearch");
        ONE.stubFor(any(search).inScenario("busy").whenScenarioStateIs(STARTED).willReturn(busy)
                .willSetStateTo("free"));
        ONE.stubFor(any(search).inScenario("busy").whenScenarioStateIs("free")
                .willReturn(ok(WHOLE.formatted("one"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            401 | {}                                                                                | 'pincite.opensearch.user'
                                            403 | {"error": {"type": "security_exception", "reason": "no permissions"}}             | the right to make
                                            403 | {"error": {"type": "cluster_block_exception", "reason": "blocked by: [FORBIDDEN/6/cluster read-only (api)]"}} | 'cluster.blocks.read_only'
                                            403 | {"error": {"type": "index_create_block_exception", "reason": "blocked by: [FORBIDDEN/10/cluster create-index blocked (api)]"}} | Make room on the disks
                                            429 | {"error": {"type": "cluster_block_exception", "reason": "TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark"}} | Make room on the disks
                                            """)
    void whatNoOtherHostMendsIsToldAtOnce(int status, String body, String remedy) {
        answer(ONE, response(status).withBody(body));
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(() -> search(cluster(ONE.baseUrl())))
                .withMessageContaining(remedy).withMessageContaining(ONE.baseUrl());
        ONE.verify(1, postRequestedFor(urlEqualTo("/_msearch")));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNotTrusted() {
        answer(OTHER, ok(WHOLE));
        assertThatExceptionOfType(IndexException.Unusable.class)
                .isThrownBy(() -> search(cluster("https://localhost:" + OTHER.getHttpsPort())))
                .withMessageContaining("'pincite.opensearch.ca-file'");
    }

    /** As where one node's certificate has expired, or it alone does not know the key. */
    @Test
    void oneHostThatIsNotTrustedKeepsNoOtherFromAnswering() {
        answer(ONE, ok(WHOLE.formatted("one")));
        answer(OTHER, ok(WHOLE));
        var cluster = cluster("https://localhost:" + OTHER.getHttpsPort(), ONE.baseUrl());
        for (int time = 0; time < 4; time++) {
            assertThat(search(cluster).body().path("from").asText()).isEqualTo("one");
        }
    }

    @Test
    void oneHostThatDoesNotKnowWhoAsksKeepsNoOtherFromAnswering() {
        answer(ONE, response(401).withBody("{}"));
        answer(OTHER, ok(WHOLE.formatted("other")));
        var cluster = cluster(ONE.baseUrl(), "http://localhost:" + OTHER.getPort());
        for (int time = 0; time < 4; time++) {
            assertThat(search(cluster).body().path("from").asText()).isEqualTo("other");
        }
    }

    @Test
    void oneThatIsNotTrustedIsNoReasonNotToAskTheOthersAgain() {
        answer(ONE, response(503).withBody("{}"));
        answer(OTHER, ok(WHOLE));
        assertThatExceptionOfType(IndexException.Unavailable.class)
                .isThrownBy(() -> search(cluster(ONE.baseUrl(), "https://localhost:" + OTHER.getHttpsPort())))
                .withMessageContaining("'pincite.opensearch.hosts'").withMessageContaining(ONE.baseUrl());
        ONE.verify(moreThan(1), postRequestedFor(urlEqualTo("/_msearch")));
    }

    @ParameterizedTest
    @CsvSource({"http://no-such-host.invalid:9200,a name that no address is known of",
            "http://localhost:1,cannot be reached"})
    void aHostThatIsNotThereIsNamed(String host, String because) {
        assertThatExceptionOfType(IndexException.Unavailable.class).isThrownBy(() -> search(cluster(host)))
                .withMessageContaining(because).withMessageContaining(host);
    }

    /** Although it may take minutes: the deadline of what moves many bytes holds for who works, not for who is gone. */
    @Test
    void aHostThatFallsSilentHoldsNoLongRequest() {
        answer(ONE, ok(WHOLE).withFixedDelay(60_000));
        answer(OTHER, ok(WHOLE.formatted("other")));
        long start = System.nanoTime();
        var cluster = cluster(ONE.baseUrl(), "http://localhost:" + OTHER.getPort());
        assertThat(
                cluster.send(ClusterRequest.post("/x/_flush").within(Duration.ofMinutes(10), "x")).body().path("from")
                        .asText())
                .isEqualTo("other");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(6));
    }

    /** Its only copy went away with a node, and each host would be waited for by the cluster, a minute each. */
    @ParameterizedTest
    @CsvSource({"60000,{}", "0,'{\"_shards\": {\"total\": 2, \"successful\": 1, \"failed\": 1}}'"})
    void anIndexThatLostAShardHoldsNoLongRequest(int delay, String body) {
        answer(ONE, ok("{\"status\": \"green\"}"));
        ONE.stubFor(any(urlPathEqualTo("/_cluster/health/x")).willReturn(ok("{\"status\": \"red\"}")));
        ONE.stubFor(any(urlEqualTo("/x/_flush")).willReturn(ok(body).withFixedDelay(delay)));
        var cluster = cluster(ONE.baseUrl());
        assertThatExceptionOfType(IndexException.Unavailable.class)
                .isThrownBy(() -> cluster.send(ClusterRequest.post("/x/_flush").within(Duration.ofMinutes(10), "x")))
                .withMessageContaining("has lost a part of the index x");
        ONE.verify(1, postRequestedFor(urlEqualTo("/x/_flush")));
    }

    @Test
    void aHostThatWorksOnIsWaitedFor() {
        answer(ONE, ok(WHOLE));
        ONE.stubFor(any(urlEqualTo("/x/_flush")).willReturn(ok(WHOLE.formatted("one"))
                .withFixedDelay((int) DEADLINE.multipliedBy(3).toMillis())));
        assertThat(
                cluster(ONE.baseUrl()).send(ClusterRequest.post("/x/_flush").within(Duration.ofMinutes(10), "x")).body()
                        .path("from").asText())
                .isEqualTo("one");
        ONE.verify(1, postRequestedFor(urlEqualTo("/x/_flush")));
    }

    @Test
    void tellsWhoAsks() {
        answer(ONE, ok(WHOLE));
        new Cluster(new ClusterAccess(List.of(URI.create(ONE.baseUrl())), Optional.of("ApiKey secret"),
                Optional.empty(), DEADLINE)).send(ClusterRequest.get("/"));
        ONE.verify(anyRequestedFor(anyUrl()).withHeader("Authorization", equalTo("ApiKey secret")));
    }

    @Test
    void whatIsMissingOrThereAlreadyIsAnAnswer() {
        answer(ONE, response(404).withBody("{\"error\": \"alias [x] missing\", \"status\": 404}"));
        assertThat(cluster(ONE.baseUrl()).send(ClusterRequest.get("/_alias/x")).isMissing()).isTrue();
        answer(ONE, response(400).withBody("{\"error\": {\"type\": \"resource_already_exists_exception\"}}"));
        assertThat(cluster(ONE.baseUrl()).send(ClusterRequest.put("/x", Map.of())).isThereAlready()).isTrue();
    }
}
