package pincite.channel.slack.receive;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.Task;
import pincite.channel.slack.memory.EngagedThreads;

/** Messages that ask us something. What no person wrote is passed over, for a bot that answers a bot never ends. */
final class MessageReader {

    /** All others tell of something else: joins, edits, deletions, unfurled links, other bots. */
    private static final Set<String> WRITTEN_BY_PEOPLE = Set.of("", "file_share", "thread_broadcast");
    private static final Set<String> MARKS_OF_MACHINES = Set.of("bot_id", "bot_profile");
    private static final String EDITED = "edited";
    private static final String MENTION = "app_mention";
    private static final String SLACKBOT = "USLACKBOT";

    private final EngagedThreads threads;

    MessageReader(EngagedThreads threads) {
        this.threads = threads;
    }

    Optional<Delivery> read(String team, String eventKey, Fields message, boolean isShared) {
        return isHuman(message)
                ? source(team, message).map(source -> delivery(team, eventKey, message, source, isShared))
                : Optional.empty();
    }

    private static boolean isHuman(Fields message) {
        boolean isWritten = WRITTEN_BY_PEOPLE.contains(message.text("subtype")) && !message.is("hidden");
        boolean isWhole = Set.of("user", "text", "channel", "ts").stream().allMatch(message::has);
        return isWritten && isWhole && !message.text("text").isEmpty()
                && MARKS_OF_MACHINES.stream().noneMatch(message::has) && !message.text("user").equals(SLACKBOT)
                && (!message.has(EDITED) || isMention(message));
    }

    /** An edit that puts in a mention comes as one; what was answered before is not answered again (AnsweredMessages). */
    private static boolean isMention(Fields message) {
        return message.text("type").equals(MENTION);
    }

    /** In a channel only those who mention us, or ask where we were asked before and mention nobody, speak to us. */
    private Optional<Source> source(String team, Fields message) {
        if (isMention(message)) {
            return Optional.of(Source.MENTION);
        }
        if (message.text("channel_type").equals("im")) {
            return Optional.of(Source.DIRECT);
        }
        return message.get("thread_ts").filter(thread -> threads.isEngaged(team, message.text("channel"), thread))
                .filter(thread -> Addressed.toNobody(message.text("text"))).map(thread -> Source.THREAD);
    }

    /** A mention comes twice, as a mention and as a message, and a message may come with several ids: its time stamp is its own. */
    private static Delivery delivery(String team, String eventKey, Fields message, Source source, boolean isShared) {
        var channel = message.text("channel");
        var thread = message.first("thread_ts", "ts");
        var question = new SlackQuestion(team, channel, Optional.of(thread), message.get("ts"), message.text("user"),
                message.text("text"), source, Optional.empty(), false);
        var messageKey = String.join("|", message.has(EDITED) ? EDITED : "message", team, channel,
                message.text("ts"));
        return new Delivery(new Task.Ask(question), List.of(eventKey, messageKey),
                String.join("|", team, channel, thread), isShared);
    }
}
