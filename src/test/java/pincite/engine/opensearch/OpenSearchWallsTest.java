package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pincite.access.Wall;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.IndexedArticle;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.WalledIndexContract;

@WithSearchNode
class OpenSearchWallsTest extends WalledIndexContract {

    private TestIndex index;

    @BeforeEach
    void begin(NodeAddress node) {
        index = TestIndex.of(node, "test-" + UUID.randomUUID());
    }

    @Override
    protected PassageIndex open() {
        return index.open("recipe", "");
    }

    /** Each one makes an index. */
    @Override
    protected int hiddenCommits() {
        return 2;
    }

    @Test
    void answersNothingUnderOtherRulesBeforeTheNextUpdate() {
        commit(open(), Map.of("a", IndexedArticle.open("1")));
        var stricter = index.open("recipe", "other rules");
        assertThat(stricter.snapshot()).isEmpty();
        try (var update = stricter.update()) {
            assertThat(update.articles()).containsOnlyKeys("a");
            update.commit(Map.of("a", new IndexedArticle("1", Wall.of(Set.of("red")))));
        }
        assertThat(stricter.look(Snapshot::generation).orElseThrow().articles()).isEmpty();
        assertThat(open().snapshot()).isEmpty();
    }

    private static void commit(PassageIndex index, Map<String, IndexedArticle> articles) {
        try (var update = index.update()) {
            update.commit(articles);
        }
    }

    @AfterEach
    void clear() {
        index.clear();
    }
}
