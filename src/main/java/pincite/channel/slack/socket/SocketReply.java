package pincite.channel.slack.socket;

import java.util.Optional;

/**
 * What became of an envelope.
 *
 * @param isTaken whether it may be acknowledged; what is not comes again
 * @param payload JSON that goes with the acknowledgement
 */
public record SocketReply(boolean isTaken, Optional<String> payload) {
}
