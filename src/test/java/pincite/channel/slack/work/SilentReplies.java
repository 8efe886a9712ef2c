package pincite.channel.slack.work;

import java.util.List;

import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.say.SlackReplies;

/** Says nothing. */
public class SilentReplies implements SlackReplies {

    @Override
    public boolean answer(SlackQuestion question) {
        return true;
    }

    @Override
    public void notice(SlackQuestion question, String sentence) {
    }

    @Override
    public void opened(String team, String channel, String user, String tab, List<String> suggestions) {
    }

    @Override
    public void thank(String team, String channel, String thread, String user) {
    }
}
