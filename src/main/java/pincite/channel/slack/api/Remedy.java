package pincite.channel.slack.api;

import java.util.Map;
import java.util.Optional;

/** What can be done about a permission that Slack did not give, in a sentence for whoever reads the log. */
final class Remedy {

    private static final String SCOPES = "give the app that permission in its settings at Slack and install it again; 'pincite slack check' says which are missing";
    private static final String INVITE = "invite the app there, by /invite and its name";
    private static final Map<String, String> OF_ERRORS = Map.of("missing_scope", SCOPES, "not_allowed_token_type",
            "set pincite.slack.bot-token to a bot's token, which begins with xoxb-",
            "not_in_channel", INVITE, "channel_not_found",
            "there is no channel by that id in this workspace, or it is private: " + INVITE, "is_archived",
            "the channel is closed: open it again, or name another", "restricted_action",
            "only some may write there: let whoever keeps that channel allow the app", "token_revoked",
            "install the app again, and set pincite.slack.bot-token to its new token");

    private Remedy() {
    }

    static Optional<String> of(String error) {
        return Optional.ofNullable(OF_ERRORS.get(error));
    }
}
