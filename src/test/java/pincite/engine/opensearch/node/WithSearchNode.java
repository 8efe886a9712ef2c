package pincite.engine.opensearch.node;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that asks an OpenSearch node, whose {@link NodeAddress} its methods take. All tests of a run share the one
 * node, so each makes indexes of its own; where no node can run, they are skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedNode.class)
public @interface WithSearchNode {
}
