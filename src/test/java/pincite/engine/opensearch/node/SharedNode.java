package pincite.engine.opensearch.node;

import java.util.Map;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Started for the first that asks, and ended after the last test of the run. */
final class SharedNode implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SharedNode.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        node(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == NodeAddress.class;
    }

    @Override
    public NodeAddress resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return node(context).address();
    }

    private static SearchNode node(ExtensionContext context) {
        NodeProcess.javaOrSkip();
        return context.getRoot().getStore(NAMESPACE)
                .getOrComputeIfAbsent("node", key -> SearchNode.start(Map.of()), SearchNode.class);
    }
}
