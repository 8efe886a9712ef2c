package pincite.channel.slack.work;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.say.SlackReplies;

/** Says nothing and remembers what was to be said. */
public final class RecordedReplies implements SlackReplies {

    public final BlockingQueue<SlackQuestion> answered = new LinkedBlockingQueue<>();
    /** For whom. */
    final BlockingQueue<Caller> callers = new LinkedBlockingQueue<>();
    public boolean isAnswering = true;
    final BlockingQueue<String> said = new LinkedBlockingQueue<>();

    @Override
    public boolean answer(SlackQuestion question) {
        answered.add(question);
        callers.add(CurrentCaller.get());
        said.add("answer " + question.text());
        return isAnswering;
    }

    @Override
    public void notice(SlackQuestion question, String sentence) {
        said.add("notice " + sentence);
    }

    @Override
    public void opened(String team, String channel, String user, String tab, List<String> suggestions) {
        said.add("opened " + tab + " for " + user + " in " + channel + " " + suggestions);
    }

    @Override
    public void threadOpened(String team, String channel, String thread, String user, List<String> suggestions) {
        said.add("opened thread " + thread + " for " + user + " in " + channel + " " + suggestions);
    }

    @Override
    public void thank(String team, String channel, String thread, String user) {
        said.add("thank " + user + " in " + channel + " " + thread);
    }
}
