package pincite.channel.cli;

import pincite.evaluation.report.EvaluationReport;
import pincite.evaluation.report.Gate;

/** How an evaluation ends, the worst last. */
enum Ending {
    PASSED(0),
    COULD_NOT_RUN(3),
    FAILED(1);

    private final int exitCode;

    Ending(int exitCode) {
        this.exitCode = exitCode;
    }

    /** What was not completed has no verdict, and has not passed. */
    static Ending of(EvaluationReport report) {
        if (report.isPassed()) {
            return PASSED;
        }
        return report.verdict().filter(Gate.COULD_NOT_RUN::equals).isPresent() ? COULD_NOT_RUN : FAILED;
    }

    Ending worse(Ending other) {
        return compareTo(other) < 0 ? other : this;
    }

    int exitCode() {
        return exitCode;
    }
}
