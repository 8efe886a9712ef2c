package pincite.engine.opensearch;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import pincite.index.IndexException;

/** What a cluster lacks is told before anything is written to it. */
class RequirementsTest {

    private static final String ON_BOTH = "opensearch-knn";

    @RegisterExtension
    static final WireMockExtension CLUSTER = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

    private static Requirements requirements(int replicas) {
        return requirements(replicas, Duration.ofSeconds(10));
    }

    private static Requirements requirements(int replicas, Duration timeout) {
        return new Requirements(new TestIndex(List.of(URI.create(CLUSTER.baseUrl())), "x").cluster(timeout), replicas);
    }

    private static void has(String pluginOfOther, int nodes) {
        is("\"distribution\": \"opensearch\", \"number\": \"3.6.0\"");
        CLUSTER.stubFor(get(urlPathEqualTo("/_nodes/plugins"))
                .willReturn(
                        okJson("{\"_nodes\": {\"failed\": 1}, \"nodes\": {\"1\": " + node("a", ON_BOTH) + ", \"2\": "
                                + node("b", pluginOfOther) + "}}")));
        CLUSTER.stubFor(get(urlPathEqualTo("/_cluster/health"))
                .willReturn(okJson("{\"number_of_data_nodes\": " + nodes + "}")));
    }

    private static void is(String version) {
        CLUSTER.stubFor(get(urlEqualTo("/")).willReturn(okJson("{\"version\": {" + version + "}}")));
    }

    private static String node(String name, String plugin) {
        return "{\"name\": \"" + name + "\", \"plugins\": [{\"name\": \"reindex\"}, {\"name\": \"" + plugin + "\"}]}";
    }

    @Test
    void allIsThere() {
        has(ON_BOTH, 2);
        assertThatNoException().isThrownBy(requirements(1)::check);
    }

    /** Half of the time is the first host's where there are two, and it answers when the wait is over. */
    @ParameterizedTest
    @CsvSource({"1000, 250", "4000, 1000", "8000, 2000", "60000, 2000"})
    void aNodeThatHangsIsWaitedForLessThanAHost(long timeout, long wait) {
        has(ON_BOTH, 2);
        requirements(1, Duration.ofMillis(timeout)).check();
        CLUSTER.verify(getRequestedFor(urlEqualTo("/_nodes/plugins?timeout=" + wait + "ms")));
    }

    @ParameterizedTest
    @CsvSource({"opensearch, 2.19.1, opensearch 2.19.1", "opensearch, '', opensearch ", "other, 3.0.0, other 3.0.0"})
    void anOlderOneIsToldSo(String distribution, String number, String told) {
        is("\"distribution\": \"" + distribution + "\", \"number\": \"" + number + "\"");
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(requirements(1)::check)
                .withMessageContaining(told).withMessageContaining("OpenSearch 3")
                .withMessageContaining("'pincite.opensearch.hosts'");
    }

    @Test
    void elasticsearchIsToldSo() {
        is("\"build_flavor\": \"default\", \"number\": \"9.1.0\"");
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(requirements(1)::check)
                .withMessageContaining("no opensearch 9.1.0");
    }

    @Test
    void vectorsTakeAPluginOnEachNode() {
        has("analysis-common", 2);
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(requirements(1)::check)
                .withMessageContaining("no plugin opensearch-knn on b").withMessageContaining("Install it");
    }

    @Test
    void eachReplicaTakesANode() {
        has(ON_BOTH, 2);
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(requirements(2)::check)
                .withMessageContaining("'pincite.opensearch.replicas' is 2").withMessageContaining("set it to 1");
    }
}
