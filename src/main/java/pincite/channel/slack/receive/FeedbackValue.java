package pincite.channel.slack.receive;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a feedback button carries, {@code good:ID} or {@code bad:ID}: Slack tells the value of the button that was pressed, and not
 * which of the two it was.
 */
record FeedbackValue(String answer, boolean isPositive) {

    private static final Pattern WRITTEN = Pattern.compile("(good|bad):([0-9a-f]{8,64})");

    public FeedbackValue {
        if (answer.isBlank()) {
            throw new IllegalArgumentException("Feedback needs the id of an answer: '" + answer + "'");
        }
    }

    /** Empty where it is a button of somebody else. */
    public static Optional<FeedbackValue> read(String written) {
        var matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new FeedbackValue(matcher.group(2), matcher.group(1).equals("good")))
                : Optional.empty();
    }
}
