package pincite.engine.opensearch.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What the engine stands on is there in the node that the tests start. */
@WithSearchNode
class SearchNodeTest {

    @Test
    void saysWhatItIs(NodeAddress node) {
        var answer = node.get("/");
        assertThat(answer.at("/version/number").asText()).isEqualTo("3.6.0");
        assertThat(answer.at("/version/distribution").asText()).isEqualTo("opensearch");
    }

    @Test
    void findsTheNearestOfSmallVectors(NodeAddress node) {
        node.put("/near",
                """
                {"settings": {"index.knn": true, "number_of_replicas": 0},
                 "mappings": {"properties": {"vector": {"type": "knn_vector", "dimension": 3, "data_type": "byte",
                    "space_type": "cosinesimil", "method": {"name": "hnsw", "engine": "lucene"}}}}}""");
        var lines = IntStream.range(0, 100)
                .mapToObj(number -> "{\"index\": {\"_id\": \"%d\"}}\n{\"vector\": [%d, %d, 1]}\n"
                        .formatted(number, number, 100 - number))
                .collect(Collectors.joining());
        assertThat(node.post("/near/_bulk?refresh=true", lines).get("errors").asBoolean()).isFalse();
        var found = node.post("/near/_search", """
                                               {"query": {"knn": {"vector": {"vector": [40, 60, 1], "k": 3}}}}""");
        assertThat(found.at("/hits/hits/0/_id").asText()).isEqualTo("40");
        assertThat(found.at("/_shards/failed").asInt()).isZero();
    }

    /** One word in a text of the average length: ln(1 + (2 - 1 + .5) / (1 + .5)) times 1 / (1 + k1). */
    @Test
    void ranksWordsByOurOwnFigures(NodeAddress node) {
        node.put("/words",
                """
                {"settings": {"number_of_replicas": 0, "similarity": {"own": {"type": "BM25", "k1": 0.5, "b": 0.3}}},
                 "mappings": {"properties": {"text": {"type": "text", "similarity": "own"}}}}""");
        node.put("/words/_doc/1", "{\"text\": \"inspection denied\"}");
        node.put("/words/_doc/2?refresh=true", "{\"text\": \"appeal allowed\"}");
        var found = node.post("/words/_search", "{\"query\": {\"match\": {\"text\": \"inspection\"}}}");
        assertThat(found.at("/hits/max_score").asDouble())
                .isCloseTo(Math.log(2) / 1.5, offset(1e-6));
    }

    @Test
    void copiesAnIndexThatIsNotWrittenTo(NodeAddress node) {
        node.put("/first", "{\"settings\": {\"number_of_replicas\": 0}}");
        node.put("/first/_doc/1?refresh=true", "{\"text\": \"kept\"}");
        node.put("/first/_settings", "{\"index.blocks.write\": true}");
        node.post("/first/_clone/second", "");
        assertThat(node.get("/second/_doc/1").at("/_source/text").asText()).isEqualTo("kept");
    }

    @Test
    void whatIsKilledLeavesNoProcessAndStartsAgainWithItsData() {
        try (var node = SearchNode.start(Map.of())) {
            node.address().put("/kept/_doc/1", "{\"text\": \"kept\"}");
            var killed = node.process();
            node.kill();
            assertThat(killed.isAlive()).isFalse();
            node.restart();
            node.awaitStart();
            node.address().get("/_cluster/health/kept?wait_for_status=yellow");
            assertThat(node.address().get("/kept/_doc/1").at("/_source/text").asText()).isEqualTo("kept");
        }
    }
}
