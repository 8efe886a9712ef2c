package pincite.channel.slack.api;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What came back, whole. @param headers the first value of each, named in small letters */
record HttpReply(int status, Map<String, String> headers, String body) {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final Pattern RATE_LIMITED = Pattern.compile("\"error\"\\s*:\\s*\"rate_?limited\"");

    boolean isRateLimited() {
        return status == TOO_MANY_REQUESTS || RATE_LIMITED.matcher(body).find();
    }

    boolean isBroken() {
        return status >= SERVER_ERROR;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }
}
