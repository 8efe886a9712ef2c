package pincite.channel.slack;

import io.quarkus.runtime.configuration.ConfigurationException;

/** A setting of Slack is wrong; the service does not start, and this sentence is all that is printed. */
public final class SlackSettingException extends ConfigurationException {

    SlackSettingException(String sentence) {
        super(sentence);
    }
}
