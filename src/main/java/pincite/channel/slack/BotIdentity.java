package pincite.channel.slack;

/** Who we are in Slack. */
public interface BotIdentity {

    /** The bot's own user in a workspace, such as {@code U0123456789}; what it writes is never answered. */
    String userOf(String team);
}
