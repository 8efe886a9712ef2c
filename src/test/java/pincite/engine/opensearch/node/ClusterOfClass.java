package pincite.engine.opensearch.node;

import static java.util.stream.Collectors.toMap;

import java.util.stream.Stream;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Started before the first test of a class and ended after its last. */
final class ClusterOfClass implements BeforeAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ClusterOfClass.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        NodeProcess.javaOrSkip();
        context.getStore(NAMESPACE).put("cluster",
                start(context.getRequiredTestClass().getAnnotation(WithSearchCluster.class)));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SearchCluster.class;
    }

    @Override
    public SearchCluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE).get("cluster", SearchCluster.class);
    }

    private static SearchCluster start(WithSearchCluster wanted) {
        return SearchCluster.start(wanted.nodes(), Stream.of(wanted.settings())
                .map(setting -> setting.split("=", 2)).collect(toMap(pair -> pair[0], pair -> pair[1])));
    }
}
