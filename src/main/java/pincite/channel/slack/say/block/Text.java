package pincite.channel.slack.say.block;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/** @param verbatim true where Slack must not look for addresses and channels in it by itself */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Text(String type, String text, Optional<Boolean> verbatim) {

    static Text marked(String mrkdwn) {
        return new Text("mrkdwn", mrkdwn, Optional.of(true));
    }

    static Text plain(String text) {
        return new Text("plain_text", text, Optional.empty());
    }
}
