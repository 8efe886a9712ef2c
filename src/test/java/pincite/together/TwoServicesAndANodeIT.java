package pincite.together;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;

import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;

/** The index in OpenSearch. */
@WithSearchNode
class TwoServicesAndANodeIT extends TwoServicesContract {

    @BeforeAll
    static void serve(NodeAddress node) throws Exception {
        serve(Map.of("PINCITE_INDEX_ENGINE", "opensearch", "PINCITE_OPENSEARCH_HOSTS", node.base().toString(),
                "PINCITE_OPENSEARCH_REPLICAS", "0", "PINCITE_OPENSEARCH_PREFIX", "two-services"));
    }
}
