package pincite.channel.slack.receive;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;

import io.micrometer.core.instrument.MeterRegistry;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.Task;
import pincite.channel.slack.inbox.Inbox;
import pincite.channel.slack.memory.EngagedThreads;
import pincite.channel.slack.receive.Receipt.Outcome;

/** All that comes from Slack, whichever way it came: told apart, let in, and on the disk before Slack is told that we have it. */
public final class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final EventReader events;
    private final CommandReader commands = new CommandReader();
    private final InteractionReader interactions = new InteractionReader();
    private final EngagedThreads threads;
    private final Guard guard;
    private final Inbox inbox;
    private final Tally tally;

    /** @param threads that are followed */
    public static Intake over(Inbox inbox, EngagedThreads threads, SlackConfig config, Clock clock,
            MeterRegistry meters) {
        return new Intake(threads, new Guard(config, clock), inbox, new Tally(meters, inbox::depth));
    }

    private Intake(EngagedThreads threads, Guard guard, Inbox inbox, Tally tally) {
        this.events = new EventReader(threads);
        this.threads = threads;
        this.guard = guard;
        this.inbox = inbox;
        this.tally = tally;
    }

    public Receipt event(JsonNode body) {
        var envelope = new Fields(body);
        return switch (envelope.required("type")) {
            case "url_verification" -> Receipt.plain(envelope.required("challenge"));
            case "event_callback" -> admit(events.read(envelope));
            case "app_rate_limited" -> rateLimited();
            default -> admit(List.of());
        };
    }

    private Receipt rateLimited() {
        LOG.warn("Slack held events back: there were more than it delivers to an app in an hour.");
        return admit(List.of());
    }

    public Receipt command(JsonNode fields) {
        return admit(commands.read(new Fields(fields)));
    }

    public Receipt interaction(JsonNode body) {
        var payload = new Fields(body);
        var fault = interactions.fault(payload);
        if (fault.isPresent()) {
            return Receipt.json(Task.JSON
                    .valueToTree(Map.of("response_action", "errors", "errors", Map.of("reason", fault.get())))
                    .toString());
        }
        return payload.text("type").equals("block_suggestion")
                ? Receipt.json("{\"options\":[]}")
                : admit(interactions.read(payload));
    }

    public void refused() {
        tally.count(Outcome.REFUSED);
    }

    /** Where one of several is refused, all are delivered again, and the others are known then. */
    private Receipt admit(List<Delivery> deliveries) {
        var outcomes = deliveries.stream().map(this::admit).toList();
        var outcome = outcomes.stream().max(Outcome::compareTo).orElse(Outcome.IGNORED);
        tally.count(outcome);
        return Receipt.of(outcome);
    }

    /** What is known is not held against its user's pace once more. */
    private Outcome admit(Delivery delivery) {
        return inbox.knows(delivery.keys())
                ? Outcome.DUPLICATE
                : guard.admit(delivery).map(task -> offer(delivery, task)).orElse(Outcome.IGNORED);
    }

    private Outcome offer(Delivery delivery, Task task) {
        engage(task);
        return Outcome.valueOf(inbox.offer(delivery.keys(), delivery.lane(), task.json()).name());
    }

    /** Before it is worked, for what is said next in the thread may come sooner. */
    private void engage(Task task) {
        Optional.of(task).filter(Task.Ask.class::isInstance).map(asked -> ((Task.Ask) asked).question())
                .filter(question -> question.source() == Source.MENTION)
                .ifPresent(question -> threads.engage(question.team(), question.channel(),
                        question.thread().orElseThrow()));
    }
}
