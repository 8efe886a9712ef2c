package pincite.channel.slack.say;

import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import pincite.channel.slack.api.SlackException;

/** What Slack did not do and what an answer does without, counted by method and error; {@code /q/metrics} tells. */
@ApplicationScoped
class Failures {

    private static final Logger LOG = Logger.getLogger("pincite.slack");

    private final MeterRegistry meters;

    @Inject
    Failures(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(SlackException failure) {
        meters.counter("pincite.slack.failures", "method", failure.method(), "error", failure.error()).increment();
        LOG.warn(failure.getMessage());
    }

    /** The kind of failure and where it arose; a message may hold what somebody wrote. */
    void count(RuntimeException failure) {
        var kind = failure.getClass().getSimpleName();
        meters.counter("pincite.slack.failures", "method", "answer", "error", kind).increment();
        LOG.errorf("A question from Slack was not answered: %s %s", kind,
                Arrays.stream(failure.getStackTrace()).limit(1).toList());
    }
}
