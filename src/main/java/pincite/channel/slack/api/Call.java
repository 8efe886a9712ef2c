package pincite.channel.slack.api;

import java.util.Set;

/**
 * A method of the Web API and what it is told.
 *
 * @param team whose limit of requests it counts against
 * @param body as JSON
 */
public record Call(String method, String team, String token, Object body) {

    /** Said twice, these would be read twice. */
    private static final Set<String> ONCE = Set.of("chat.postMessage", "chat.postEphemeral", "chat.startStream",
            "chat.appendStream");

    public Call {
        if (!method.matches("[a-zA-Z0-9.]+")) {
            throw new IllegalArgumentException("Not a method of Slack's: " + method);
        }
    }

    boolean isRepeatable() {
        return !ONCE.contains(method);
    }

    /** Without the token, which must not be logged, and without the body, which holds what people write. */
    @Override
    public String toString() {
        return method + " in " + team;
    }
}
