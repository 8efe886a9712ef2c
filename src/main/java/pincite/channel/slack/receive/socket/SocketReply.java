package pincite.channel.slack.receive.socket;

import java.util.Optional;

/**
 * What became of an envelope.
 *
 * @param isTaken whether it may be acknowledged; what is not comes again
 * @param payload JSON that goes with the acknowledgement
 */
record SocketReply(boolean isTaken, Optional<String> payload) {
}
