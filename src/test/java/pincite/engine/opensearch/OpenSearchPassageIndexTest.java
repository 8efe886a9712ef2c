package pincite.engine.opensearch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import pincite.corpus.Sha256;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.PassageIndex;
import pincite.index.PassageIndexContract;

@WithSearchNode
class OpenSearchPassageIndexTest extends PassageIndexContract {

    private TestIndex index;

    @BeforeEach
    void begin(NodeAddress node) {
        index = TestIndex.of(node, place());
    }

    @Override
    protected PassageIndex open(String recipe) {
        return index.open(recipe, "");
    }

    @Override
    protected String place() {
        return "test-" + Sha256.of(folder.toString()).substring(0, 12);
    }

    @Override
    protected String placeSetting() {
        return "pincite.opensearch.prefix";
    }

    @AfterEach
    void clear() {
        index.clear();
    }
}
