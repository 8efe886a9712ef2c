package pincite.channel.slack.say.block;

/** A paragraph in both of Slack's languages: a streamed message takes the one, blocks take the other. */
public record Said(String markdown, String mrkdwn) {
}
