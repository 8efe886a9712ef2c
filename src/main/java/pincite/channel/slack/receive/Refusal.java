package pincite.channel.slack.receive;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Why a request is not taken, and whether Slack should send it once more. */
enum Refusal {
    UNSIGNED(401, "invalid request", false),
    MALFORMED(400, "malformed request", false),
    TOO_LARGE(413, "request too large", false),
    /** Too much waits, the disk is full, or the service ends: in a minute it may be better. */
    LATER(503, "try again later", true),
    /** Whoever leads requests to several processes asks the next one. */
    ELSEWHERE(503, "another process takes this", true);

    /** Slack's own requests are far smaller. */
    static final int MOST_BYTES = 256 * 1024;

    private static final int SOON_SECONDS = 60;

    private final int status;
    private final String error;
    private final boolean isWelcomeAgain;

    Refusal(int status, String error, boolean isWelcomeAgain) {
        this.status = status;
        this.error = error;
        this.isWelcomeAgain = isWelcomeAgain;
    }

    Response response() {
        var response = Response.status(status).type(MediaType.APPLICATION_JSON)
                .entity("{\"error\":\"" + error + "\"}");
        return isWelcomeAgain
                ? response.header("Retry-After", SOON_SECONDS).build()
                : response.header("X-Slack-No-Retry", 1).build();
    }
}
