package pincite.channel.slack.say;

import pincite.channel.slack.api.SlackTestClient;
import pincite.channel.slack.install.TestWorkspaces;
import pincite.channel.slack.memory.PostedAnswers;

/** The methods of Slack's as tests call them. */
final class TestMethods {

    private TestMethods() {
    }

    /** @param posted remembers what is said */
    static SlackMethods of(SlackTestClient client, PostedAnswers posted) {
        return new SlackMethods(client.api(), TestWorkspaces.byToken(client), new MessageSpacing(client.time), posted);
    }
}
