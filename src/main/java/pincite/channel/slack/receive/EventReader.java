package pincite.channel.slack.receive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.channel.slack.Task;
import pincite.channel.slack.memory.EngagedThreads;

/** Events of the workspace, told apart by what they ask of us; most ask nothing. */
final class EventReader {

    private final MessageReader messages;

    EventReader(EngagedThreads threads) {
        this.messages = new MessageReader(threads);
    }

    List<Delivery> read(Fields envelope) {
        if (!envelope.at("event").node().isObject()) {
            throw new MalformedException("An event needs an 'event'");
        }
        return delivery(envelope, envelope.at("event")).stream().toList();
    }

    private Optional<Delivery> delivery(Fields envelope, Fields event) {
        var team = team(envelope);
        var key = key(envelope);
        return switch (event.text("type")) {
            case "app_mention", "message" -> messages.read(team, key, event, envelope.is("is_ext_shared_channel"));
            case "app_home_opened" -> opened(team, event);
            case "assistant_thread_started" -> threadStarted(team, key, event.at("assistant_thread"));
            case "reaction_added" -> reaction(team, event).map(task -> Delivery.of(task, key));
            case "app_uninstalled" -> Optional.of(Delivery.of(new Task.Removed(team), key));
            case "tokens_revoked" -> Optional.of(Delivery.of(new Task.Removed(team), key))
                    .filter(removed -> event.at("tokens").each("bot").findAny().isPresent());
            default -> Optional.empty();
        };
    }

    /** In an organization-wide installation the workspace may be named in another place. */
    private static String team(Fields envelope) {
        var authorization = envelope.each("authorizations").findFirst().orElse(new Fields(envelope.node().path("")));
        return Stream.of(envelope.first("team_id", "context_team_id"), authorization.first("team_id", "enterprise_id"))
                .filter(team -> !team.isEmpty()).findFirst()
                .orElseThrow(() -> new MalformedException("An event needs a 'team_id'"));
    }

    private static String key(Fields envelope) {
        return "event|" + envelope.text("api_app_id") + '|' + envelope.required("event_id");
    }

    /** Once in a while is enough: what is shown there does not change, so it has one key and the inbox forgets it later. */
    private static Optional<Delivery> opened(String team, Fields event) {
        var task = new Task.Opened(team, event.text("channel"), event.text("user"), event.text("tab"),
                Optional.empty());
        return Optional.of(Delivery.of(task, String.join("|", "opened", team, task.user(), task.tab())))
                .filter(opened -> !task.user().isEmpty() && !task.channel().isEmpty());
    }

    private static Optional<Delivery> threadStarted(String team, String key, Fields thread) {
        var task = new Task.Opened(team, thread.text("channel_id"), thread.text("user_id"), "messages",
                thread.get("thread_ts"));
        return Optional.of(Delivery.of(task, key)).filter(started -> task.thread().isPresent());
    }

    private static Optional<Task> reaction(String team, Fields event) {
        var item = event.at("item");
        return Thumb.of(event.text("reaction")).filter(thumb -> item.text("type").equals("message"))
                .map(thumb -> new Task.Reacted(team, item.text("channel"), item.text("ts"), event.text("item_user"),
                        event.text("user"), thumb.isPositive()));
    }
}
