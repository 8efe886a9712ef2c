package pincite.channel.slack.install;

import java.util.Arrays;
import java.util.List;

/** What a workspace lets the app do, and what for. */
public enum BotScope {

    MENTIONS("app_mentions:read", "is asked by a mention", true),
    ASSISTANT("assistant:write", "shows that it is reading, and what may be asked", true),
    WRITE("chat:write", "answers", true),
    COMMANDS("commands", "is asked by a command", true),
    DIRECT("im:history", "is asked in direct messages", true),
    REACTIONS("reactions:read", "counts thumbs below its answers", true),
    CHANNELS("channels:history", "follows its threads in public channels without a mention", false),
    GROUPS("groups:history", "follows its threads in private channels without a mention", false);

    private final String scope;
    private final String purpose;
    private final boolean isNeeded;

    BotScope(String scope, String purpose, boolean isNeeded) {
        this.scope = scope;
        this.purpose = purpose;
        this.isNeeded = isNeeded;
    }

    /** As Slack names it. */
    public String scope() {
        return scope;
    }

    public String purpose() {
        return purpose;
    }

    public boolean isNeeded() {
        return isNeeded;
    }

    public static List<String> needed() {
        return Arrays.stream(values()).filter(BotScope::isNeeded).map(BotScope::scope).toList();
    }
}
