package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;

import pincite.channel.slack.SlackQuestion;

/** Says what the service says, unless a test says something in its place. */
@Alternative
@ApplicationScoped
public class StandInReplies implements SlackReplies {

    private final SlackAnswers service;
    private volatile Optional<SlackReplies> instead = Optional.empty();

    @Inject
    StandInReplies(SlackAnswers service) {
        this.service = service;
    }

    public void give(SlackReplies replies) {
        instead = Optional.of(replies);
    }

    public void goOn() {
        instead = Optional.empty();
    }

    private SlackReplies replies() {
        return instead.orElse(service);
    }

    @Override
    public boolean answer(SlackQuestion question) {
        return replies().answer(question);
    }

    @Override
    public void notice(SlackQuestion question, String sentence) {
        replies().notice(question, sentence);
    }

    @Override
    public void opened(String team, String channel, String user, String tab, List<String> suggestions) {
        replies().opened(team, channel, user, tab, suggestions);
    }

    @Override
    public void threadOpened(String team, String channel, String thread, String user, List<String> suggestions) {
        replies().threadOpened(team, channel, thread, user, suggestions);
    }

    @Override
    public void thank(String team, String channel, String thread, String user) {
        replies().thank(team, channel, thread, user);
    }
}
