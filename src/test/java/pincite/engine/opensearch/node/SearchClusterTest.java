package pincite.engine.opensearch.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three nodes lose one in each way that a test may want, and are whole again. */
@WithSearchCluster
class SearchClusterTest {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final SearchCluster cluster;

    SearchClusterTest(SearchCluster cluster) {
        this.cluster = cluster;
    }

    @BeforeEach
    void somethingIsKept() {
        var address = cluster.manager().address();
        address.put("/kept", "{\"settings\": {\"number_of_shards\": 1, \"number_of_replicas\": 2}}");
        address.put("/kept/_doc/1?refresh=true", "{\"text\": \"kept\"}");
        cluster.awaitGreen();
    }

    @AfterEach
    void nothingWasLost() {
        var took = cluster.awaitGreen();
        System.out.println("Green again after " + took.toMillis() + " ms");
        cluster.nodes().forEach(node -> assertThat(node.address().get("/kept/_doc/1").at("/_source/text").asText())
                .isEqualTo("kept"));
        cluster.manager().address().delete("/kept");
    }

    @Test
    void haveFoundEachOther() {
        cluster.nodes()
                .forEach(node -> assertThat(node.address().get("/_cluster/health").get("number_of_nodes").asInt())
                        .isEqualTo(3));
    }

    @Test
    void electAnotherManagerWhenItIsKilled() {
        var killed = lost("killed", SearchNode::kill);
        killed.restart();
        cluster.awaitStart(killed);
    }

    @Test
    void electAnotherManagerWhenItHangs() {
        lost("paused", SearchNode::pause).resume();
    }

    @Test
    void electAnotherManagerWhenNobodyReachesIt() {
        var cut = lost("cut off", node -> cluster.wire(node).cut());
        cluster.wire(cut).heal();
    }

    private SearchNode lost(String how, Consumer<SearchNode> lose) {
        var lost = cluster.manager();
        long begin = System.nanoTime();
        lose.accept(lost);
        var next = cluster.managerAfter(lost);
        System.out.printf("The manager is %s, another elected after %d ms%n", how,
                Duration.ofNanos(System.nanoTime() - begin).toMillis());
        assertThat(next).isNotEqualTo(lost);
        assertThat(next.address().get("/kept/_doc/1").at("/_source/text").asText()).isEqualTo("kept");
        return lost;
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
