package pincite.channel.slack.receive;

import java.util.List;
import java.util.Optional;

import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.Task;

/** Buttons, shortcuts and forms. */
final class InteractionReader {

    /** Of the form that asks why an answer is no good; its private metadata is the button's value. */
    static final String REASON = "pincite_reason";
    /** Slack's own limit of an input. */
    private static final int LONGEST_REASON = 3000;

    List<Delivery> read(Fields payload) {
        return switch (payload.required("type")) {
            case "block_actions" -> payload.each("actions").flatMap(action -> vote(payload, action).stream()).toList();
            case "message_action" -> List.of(shortcut(payload));
            case "view_submission" -> reason(payload).stream().toList();
            default -> List.of();
        };
    }

    private static Optional<Delivery> vote(Fields payload, Fields action) {
        var key = String.join("|", "action", team(payload), payload.at("user").text("id"), message(payload),
                action.text("action_id"), action.text("action_ts"));
        return FeedbackValue.read(action.text("value")).map(value -> Delivery.of(voted(payload, value), key));
    }

    private static Task voted(Fields payload, FeedbackValue value) {
        return new Task.Voted(team(payload), channel(payload), thread(payload), payload.at("user").required("id"),
                value.answer(), value.isPositive(), Optional.empty());
    }

    /** The question is the message that it was called on; the answer is for who called it. */
    private static Delivery shortcut(Fields payload) {
        var message = payload.at("message");
        var question = new SlackQuestion(team(payload), channel(payload), Optional.of(thread(payload)),
                message.get("ts"), payload.at("user").required("id"), message.text("text"), Source.SHORTCUT,
                payload.get("response_url"), true);
        return Delivery.of(new Task.Ask(question), "shortcut|" + payload.required("trigger_id"));
    }

    private static Optional<Delivery> reason(Fields payload) {
        var view = payload.at("view");
        return isReason(view)
                ? FeedbackValue.read(view.text("private_metadata")).map(value -> reason(payload, view, value))
                : Optional.empty();
    }

    private static Delivery reason(Fields payload, Fields view, FeedbackValue value) {
        var task = new Task.Voted(team(payload), "", "", payload.at("user").required("id"), value.answer(),
                value.isPositive(), Optional.of(written(view)));
        return Delivery.of(task, "view|" + payload.first("trigger_id") + '|' + view.text("id"));
    }

    /** What is wrong with a form, as Slack shows it beside the field; empty where nothing is. */
    Optional<String> fault(Fields payload) {
        var view = payload.at("view");
        boolean isWrong = payload.text("type").equals("view_submission") && isReason(view)
                && (written(view).isEmpty() || written(view).length() > LONGEST_REASON);
        return isWrong ? Optional.of("Say in some words what is wrong.") : Optional.empty();
    }

    private static boolean isReason(Fields view) {
        return view.text("callback_id").equals(REASON);
    }

    private static String written(Fields view) {
        return view.at("state").at("values").at("reason").at("reason").text("value");
    }

    private static String team(Fields payload) {
        var named = payload.at("team").get("id");
        return named.orElseGet(() -> payload.at("user").required("team_id"));
    }

    private static String channel(Fields payload) {
        return payload.at("channel").get("id").orElseGet(() -> payload.at("container").text("channel_id"));
    }

    private static String message(Fields payload) {
        return payload.at("container").get("message_ts").orElseGet(() -> payload.at("message").text("ts"));
    }

    private static String thread(Fields payload) {
        return payload.at("message").get("thread_ts").or(() -> payload.at("container").get("thread_ts"))
                .or(() -> payload.at("message").get("ts")).orElseGet(() -> message(payload));
    }
}
