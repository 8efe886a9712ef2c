package pincite.engine.opensearch.node;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/** A test class with a {@link SearchCluster} of its own, which its methods take; skipped where none can run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ClusterOfClass.class)
public @interface WithSearchCluster {

    int nodes() default 3;

    /** Each as name=value. */
    String[] settings() default {};
}
