package pincite.channel.slack.receive.socket;

import java.util.Optional;
import java.util.function.Function;

import org.jboss.logging.Logger;

import pincite.channel.slack.receive.Intake;
import pincite.channel.slack.receive.MalformedException;
import pincite.channel.slack.receive.Receipt;
import pincite.disk.DiskException;

/** Takes in what comes over a socket as if it had been posted; there it needs no signature, for we opened the connection. */
final class SocketIntake implements Function<Envelope, SocketReply> {

    private static final Logger LOG = Logger.getLogger(SocketIntake.class);
    private static final SocketReply TAKEN = new SocketReply(true, Optional.empty());
    private static final SocketReply LATER = new SocketReply(false, Optional.empty());

    private final Intake intake;

    SocketIntake(Intake intake) {
        this.intake = intake;
    }

    /** What cannot be read is acknowledged, for it would be no better the next time. */
    @Override
    public SocketReply apply(Envelope envelope) {
        try {
            var receipt = receipt(envelope);
            var payload = Optional.of(receipt.text()).filter(text -> !text.isEmpty());
            return new SocketReply(receipt.isTaken(), payload);
        } catch (MalformedException e) {
            intake.refused();
            return TAKEN;
        } catch (DiskException e) {
            LOG.error(e.getMessage());
            intake.refused();
            return LATER;
        }
    }

    private Receipt receipt(Envelope envelope) {
        return switch (envelope.type()) {
            case "events_api" -> intake.event(envelope.payload());
            case "slash_commands" -> intake.command(envelope.payload());
            case "interactive" -> intake.interaction(envelope.payload());
            default -> Receipt.of(Receipt.Outcome.IGNORED);
        };
    }
}
