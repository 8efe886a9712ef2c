package pincite.channel.slack.say;

import java.util.Optional;

import pincite.channel.slack.SlackQuestion;

/** Where something is said. @param thread time stamp of its first message; empty where there is none */
record Place(String team, String channel, Optional<String> thread) {

    static Place of(SlackQuestion question) {
        return new Place(question.team(), question.channel(), question.thread().or(question::message));
    }
}
