package pincite.evaluation;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import pincite.evaluation.baseline.Baseline;
import pincite.evaluation.report.Gate;

/**
 * How a set is to be scored.
 *
 * @param service  a running one to ask; empty for this process
 * @param gates    beside those that always are
 * @param baseline to compare with
 * @param isJudged whether a language model says of the answers, too, whether they are right
 */
public record Options(Mode mode, Optional<URI> service, List<Gate> gates, Optional<Baseline> baseline,
        boolean isJudged) {

    public static final Options DEFAULT = new Options(Mode.ANSWERS, Optional.empty(), List.of(), Optional.empty());

    public Options {
        gates = List.copyOf(gates);
        Gate.misnamed(gates).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
        if (Gate.isJudgeAlone(gates)) {
            throw new IllegalArgumentException("A judge gates nothing alone: " + gates);
        }
    }

    /** By what the set knows alone. */
    public Options(Mode mode, Optional<URI> service, List<Gate> gates, Optional<Baseline> baseline) {
        this(mode, service, gates, baseline, false);
    }

    public Options against(Baseline known) {
        return new Options(mode, service, gates, Optional.of(known), isJudged);
    }
}
