package pincite.channel.rest;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import java.util.Map;

import com.github.tomakehurst.wiremock.WireMockServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A cluster that nothing was indexed in, and that something is wrong with. */
public final class PlayedCluster implements QuarkusTestResourceLifecycleManager {

    private static final int LAST = 10;

    private final WireMockServer server = new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    /** What is wrong. */
    enum Trouble {

        WRONG_PASSWORD {
            @Override
            void stub(WireMockServer server) {
                server.stubFor(any(anyUrl()).willReturn(jsonResponse("{}", 401)));
            }
        },
        NO_PLUGIN {
            @Override
            void stub(WireMockServer server) {
                plugins(server, "analysis-common");
            }
        },
        TOO_FEW_NODES {
            @Override
            void stub(WireMockServer server) {
                plugins(server, "opensearch-knn");
                nodes(server, 1);
            }
        },
        READ_ONLY {
            @Override
            void stub(WireMockServer server) {
                plugins(server, "opensearch-knn");
                nodes(server, 2);
                server.stubFor(get(urlPathMatching("/.*-\\*.*/_alias.*")).willReturn(okJson("{}")));
                server.stubFor(any(urlPathMatching("/.*-lease-.*")).willReturn(jsonResponse(
                        """
                        {"error": {"type": "cluster_block_exception", "reason": "blocked by: cluster read-only"}}
                        """, 403)));
            }
        };

        abstract void stub(WireMockServer server);

        private static void plugins(WireMockServer server, String plugin) {
            server.stubFor(get(urlPathMatching("/_nodes/plugins")).willReturn(
                    okJson("""
                           {"nodes": {"id": {"name": "one", "plugins": [{"name": "%s"}]}}}""".formatted(plugin))));
        }

        private static void nodes(WireMockServer server, int number) {
            server.stubFor(get(urlPathMatching("/_cluster/health"))
                    .willReturn(okJson("{\"number_of_data_nodes\": %d}".formatted(number))));
        }
    }

    @Override
    public Map<String, String> start() {
        server.start();
        has(Trouble.WRONG_PASSWORD);
        return Map.of("pincite.index.engine", "opensearch", "pincite.opensearch.hosts", server.baseUrl(),
                "pincite.opensearch.replicas", "1", "pincite.opensearch.user", "desk", "pincite.opensearch.password",
                "wrong");
    }

    /** What is not stubbed is not there. */
    void has(Trouble trouble) {
        server.resetAll();
        server.stubFor(any(anyUrl()).atPriority(LAST)
                .willReturn(jsonResponse("""
                                         {"error": "alias [of no index] missing"}""", 404)));
        server.stubFor(get(urlEqualTo("/"))
                .willReturn(okJson("""
                                   {"version": {"distribution": "opensearch", "number": "3.6.0"}}""")));
        trouble.stub(server);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(PlayedCluster.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
