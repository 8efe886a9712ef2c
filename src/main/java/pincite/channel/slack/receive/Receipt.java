package pincite.channel.slack.receive;

/**
 * What Slack is told at once.
 *
 * @param text empty where there is nothing to say
 * @param type of the text
 */
public record Receipt(Outcome outcome, String text, String type) {

    /** What became of a request. */
    public enum Outcome {
        ACCEPTED,
        DUPLICATE,
        /** It asks nothing of us. */
        IGNORED,
        /** It is to be delivered again. */
        REFUSED
    }

    public static Receipt of(Outcome outcome) {
        return new Receipt(outcome, "", "text/plain");
    }

    static Receipt json(String text) {
        return new Receipt(Outcome.IGNORED, text, "application/json");
    }

    static Receipt plain(String text) {
        return new Receipt(Outcome.IGNORED, text, "text/plain");
    }

    public boolean isTaken() {
        return outcome != Outcome.REFUSED;
    }
}
