package pincite.engine.opensearch.node;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that breaks three OpenSearch nodes, whose {@link SearchCluster} it takes, and mends them. All tests of a run share the three, so
 * each makes indexes of its own; where no node can run, they are skipped.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedCluster.class)
public @interface WithSearchCluster {
}
