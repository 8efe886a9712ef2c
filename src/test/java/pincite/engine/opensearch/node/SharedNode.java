package pincite.engine.opensearch.node;

import java.util.Map;

/** One node for all tests that take a {@link NodeAddress}. */
final class SharedNode extends Shared<SearchNode> {

    SharedNode() {
        super(SearchNode.class, NodeAddress.class);
    }

    @Override
    SearchNode start() {
        return SearchNode.start(Map.of());
    }

    @Override
    NodeAddress parameter(SearchNode running) {
        return running.address();
    }
}
