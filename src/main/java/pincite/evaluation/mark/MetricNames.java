package pincite.evaluation.mark;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a report can measure, whichever run it is of. */
public final class MetricNames {

    private static final Set<String> ALL = Stream
            .of(AnswerRun.metrics(), RetrievalRun.metrics(), JudgeRun.metrics(), Times.metrics())
            .collect(LinkedHashSet::new, Set::addAll, Set::addAll);

    private MetricNames() {
    }

    /** As {@code report.json} has them, in its order. */
    public static Set<String> all() {
        return ALL;
    }
}
