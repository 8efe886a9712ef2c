package pincite.engine.opensearch.node;

/** Three nodes for all tests that take a {@link SearchCluster}. */
final class SharedCluster extends Shared<SearchCluster> {

    private static final int NODES = 3;

    SharedCluster() {
        super(SearchCluster.class, SearchCluster.class);
    }

    @Override
    SearchCluster start() {
        return SearchCluster.start(NODES);
    }

    @Override
    SearchCluster parameter(SearchCluster running) {
        return running;
    }
}
