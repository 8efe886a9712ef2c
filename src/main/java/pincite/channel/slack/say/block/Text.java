package pincite.channel.slack.say.block;

import com.fasterxml.jackson.annotation.JsonInclude;

/** @param verbatim true where Slack must not look for addresses and channels in it by itself */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Text(String type, String text, Boolean verbatim) {

    static Text marked(String mrkdwn) {
        return new Text("mrkdwn", mrkdwn, true);
    }

    static Text plain(String text) {
        return new Text("plain_text", text, null);
    }
}
