package pincite.channel.slack.receive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.Task;

/** A slash command: its answer is for who asked, unless it begins with {@code public}. */
final class CommandReader {

    private static final Pattern PUBLIC = Pattern.compile("(--)?public\\b[\\s:]*", Pattern.CASE_INSENSITIVE);

    List<Delivery> read(Fields command) {
        return command.text("ssl_check").equals("1") ? List.of() : List.of(delivery(command));
    }

    private static Delivery delivery(Fields command) {
        var key = "command|" + command.required("trigger_id");
        return Delivery.of(new Task.Ask(question(command)), key);
    }

    private static SlackQuestion question(Fields command) {
        var asked = PUBLIC.matcher(command.text("text"));
        boolean isPublic = asked.lookingAt();
        var text = isPublic ? command.text("text").substring(asked.end()) : command.text("text");
        return new SlackQuestion(command.first("team_id", "enterprise_id"), command.required("channel_id"),
                Optional.empty(), Optional.empty(), command.required("user_id"), text, Source.COMMAND,
                command.get("response_url"), !isPublic);
    }
}
