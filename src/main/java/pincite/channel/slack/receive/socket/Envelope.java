package pincite.channel.slack.receive.socket;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What Slack would have posted, had we an address.
 *
 * @param type {@code events_api}, {@code slash_commands} or {@code interactive}
 */
record Envelope(String type, JsonNode payload) {
}
