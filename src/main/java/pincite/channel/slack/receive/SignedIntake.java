package pincite.channel.slack.receive;

import java.time.Clock;
import java.util.List;

/** What takes requests in, and what proves that they are Slack's. */
public record SignedIntake(Intake intake, RequestSignature signature) {

    /** @param secrets that Slack signs with; the one before is still good while it is replaced */
    public static SignedIntake of(Intake intake, List<String> secrets, Clock clock) {
        return new SignedIntake(intake, new RequestSignature(secrets, clock));
    }
}
