package pincite.channel.slack.block;

/** A paragraph in both of Slack's languages: a streamed message takes the one, blocks take the other. */
public record Said(String markdown, String mrkdwn) {
}
