package pincite.channel.slack.say;

import java.util.List;

import pincite.channel.slack.SlackQuestion;

/** What is said in Slack. Nothing of it is retried by the caller: a call returns when it is said, or a person was told that it failed. */
public interface SlackReplies {

    /**
     * Answers in the thread, or privately; where nobody spoke to us, perhaps not at all.
     *
     * @return whether there is an answer now
     */
    boolean answer(SlackQuestion question);

    /** A short sentence that only one user sees, such as that there are too many questions. */
    void notice(SlackQuestion question, String sentence);

    /** Suggested prompts for the agent's message tab, and the home tab. */
    void opened(String team, String channel, String user, String tab, List<String> suggestions);

    /** The same in a thread, for apps from before 2026: there the prompts belong to a thread. Who needs it says how. */
    default void threadOpened(String team, String channel, String thread, String user, List<String> suggestions) {
    }

    /** Thanks for a vote, seen by the voter alone. */
    void thank(String team, String channel, String thread, String user);
}
