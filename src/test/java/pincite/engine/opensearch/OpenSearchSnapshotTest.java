package pincite.engine.opensearch;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.notMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterAccess;
import pincite.index.Generation;
import pincite.index.Term;
import pincite.index.stored.PlainTokens;

/** What one question asks the cluster. */
class OpenSearchSnapshotTest {

    private static final String SEARCHES = "/_msearch";
    private static final String QUESTION = "Did the U.S. court rule?";
    /** Of "did", "us", "u", "s", "court", "rule", in the order in which they are asked for. */
    private static final String COUNTS = "{\"buckets\": [{\"doc_count\": 7}, {\"doc_count\": 0}, {\"doc_count\": 0},"
            + " {\"doc_count\": 0}, {\"doc_count\": 3}, {\"doc_count\": 2}]}";

    @RegisterExtension
    static final WireMockExtension HOST = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

    private final OpenSearchSnapshot snapshot = new OpenSearchSnapshot(
            new Passages(new Cluster(new ClusterAccess(List.of(URI.create(HOST.baseUrl())), Optional.empty(),
                    Optional.empty(), Duration.ofSeconds(5))), List.of("one")),
            Generation.of("test", new TreeMap<>(), 10), new PlainTokens());

    @BeforeEach
    void answer() {
        HOST.stubFor(post(urlEqualTo(SEARCHES)).willReturn(okJson("{\"responses\": [{\"hits\": {\"hits\": []}}]}")));
        HOST.stubFor(post(urlEqualTo(SEARCHES)).withRequestBody(containing("aggs"))
                .willReturn(okJson("{\"responses\": [{\"hits\": {\"hits\": []}, \"aggregations\": {\"words\": " + COUNTS
                        + ", \"ownWords\": " + COUNTS + "}}]}")));
    }

    @Test
    void asksOnceHowCommonItsWordsAre() {
        snapshot.byWords(QUESTION, Optional.empty(), 10);
        assertThat(snapshot.terms(QUESTION)).extracting(Term::passages).contains(3, 2);
        HOST.verify(1, postRequestedFor(urlEqualTo(SEARCHES)).withRequestBody(containing("aggs")));
        HOST.verify(2, postRequestedFor(urlEqualTo(SEARCHES)));
    }

    @Test
    void asksOnlyOfWordsThatWereNotAskedBefore() {
        snapshot.terms(QUESTION);
        snapshot.terms("Did the court rule?");
        HOST.verify(1, postRequestedFor(urlEqualTo(SEARCHES)));
        assertThat(snapshot.terms("Did the court listen?")).extracting(Term::passages).containsExactly(7, 3, 7);
        HOST.verify(1, postRequestedFor(urlEqualTo(SEARCHES)).withRequestBody(containing("listen"))
                .withRequestBody(notMatching("(?s).*court.*")));
    }
}
