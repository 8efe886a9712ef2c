package pincite.engine.opensearch.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/** What the tests break is there: three nodes, and lines that can be cut. */
@WithSearchCluster
class SearchClusterTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final SearchCluster cluster;

    SearchClusterTest(SearchCluster cluster) {
        this.cluster = cluster;
    }

    @Test
    void haveFoundEachOther() {
        cluster.nodes()
                .forEach(node -> assertThat(node.address().get("/_cluster/health").get("number_of_nodes").asInt())
                        .isEqualTo(3));
    }

    @Test
    void aLineToANodeIsCutAndSlowed() {
        try (var wire = Wire.to(cluster.nodes().get(0))) {
            assertThat(wire.address().answers()).isTrue();
            wire.cut();
            assertThat(wire.address().answers()).isFalse();
            wire.heal();
            Until.isSo(LONGEST, () -> "the line is healed", wire.address()::answers);
            wire.slow(Duration.ofMillis(200));
            long begin = System.nanoTime();
            wire.address().get("/");
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(400));
        }
    }
}
