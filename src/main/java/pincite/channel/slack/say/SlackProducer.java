package pincite.channel.slack.say;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import pincite.channel.slack.api.Hook;
import pincite.channel.slack.say.block.Addresses;
import pincite.time.Time;

/** What speaks in Slack, made from the configuration. */
@ApplicationScoped
class SlackProducer {

    @Produces
    @Singleton
    MessageSpacing spacing() {
        return new MessageSpacing(Time.SYSTEM);
    }

    @Produces
    @Singleton
    ResponseUrls responses(Hook hook) {
        return new ResponseUrls(hook, Time.SYSTEM);
    }

    @Produces
    @Singleton
    Addresses addresses(@ConfigProperty(name = "pincite.public-url") Optional<URI> service) {
        return new Addresses(service);
    }
}
