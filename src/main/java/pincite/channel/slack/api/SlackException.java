package pincite.channel.slack.api;

import java.util.List;
import java.util.Set;

/** A method of Slack's was not done, or nobody knows whether. Says the method and the error, never a token, an address or a text. */
public abstract sealed class SlackException extends RuntimeException {

    private final String method;

    SlackException(String method, String message, Throwable cause) {
        super(method + " " + message, cause);
        this.method = method;
    }

    public String method() {
        return method;
    }

    /** In one word, as it is counted. */
    public abstract String error();

    /** Slack understood and said no; asked again it would say the same. */
    public static final class Refused extends SlackException {

        private static final Set<String> FORMAT = Set.of("invalid_blocks", "invalid_blocks_format",
                "msg_blocks_too_long");

        private final String error;

        public Refused(String method, String error, String needed, List<String> messages) {
            super(method, "was refused: " + error + (needed.isEmpty() ? "" : ", needed: " + needed)
                    + (messages.isEmpty() ? "" : ", " + messages)
                    + Remedy.of(error).map(remedy -> "; " + remedy).orElse(""), null);
            this.error = error;
        }

        @Override
        public String error() {
            return error;
        }

        /** Without its blocks the message may still be taken. */
        public boolean isFormat() {
            return FORMAT.contains(error);
        }

        public boolean is(String expected) {
            return error.equals(expected);
        }
    }

    /** Nothing was done. */
    public static final class Unreachable extends SlackException {

        public Unreachable(String method, String how) {
            super(method, "could not be done: " + how, null);
        }

        @Override
        public String error() {
            return "unreachable";
        }
    }

    /** It was sent and no answer came, so it may be done; done again it might be there twice. */
    public static final class Unsure extends SlackException {

        Unsure(String method, String how) {
            super(method, "may have been done, no answer came: " + how, null);
        }

        @Override
        public String error() {
            return "unsure";
        }
    }

    /** Slack asks to wait longer, or more often, than anybody here does. */
    public static final class Busy extends SlackException {

        Busy(String method, long seconds) {
            super(method, "may be done again only in " + seconds + " s", null);
        }

        @Override
        public String error() {
            return "ratelimited";
        }
    }
}
