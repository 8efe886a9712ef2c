package pincite.engine.opensearch.node;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Nodes that are started for the first class that wants them, and end after the last test of the run. */
abstract class Shared<T extends AutoCloseable> implements ExecutionCondition, BeforeAllCallback, ParameterResolver {

    private final Class<T> started;
    private final Class<?> taken;

    Shared(Class<T> started, Class<?> taken) {
        this.started = started;
        this.taken = taken;
    }

    abstract T start();

    /** What tests take of it. */
    abstract Object parameter(T running);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return NodeProcess.missing().map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("A node can run"));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == taken;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter(running(context));
    }

    private T running(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.create(getClass())).getOrComputeIfAbsent("nodes",
                key -> start(), started);
    }
}
