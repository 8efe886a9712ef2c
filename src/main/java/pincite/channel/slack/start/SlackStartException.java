package pincite.channel.slack.start;

import io.quarkus.runtime.configuration.ConfigurationException;

/** Slack is set up in a way in which it must not run. */
final class SlackStartException extends ConfigurationException {

    SlackStartException(String sentence) {
        super(sentence);
    }
}
