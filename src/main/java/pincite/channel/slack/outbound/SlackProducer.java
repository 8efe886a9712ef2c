package pincite.channel.slack.outbound;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.block.Addresses;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.web.Hook;
import pincite.channel.slack.web.Pace;
import pincite.channel.slack.web.Sending;
import pincite.channel.slack.web.WebApi;
import pincite.time.Time;

/** What talks to Slack, made from the configuration. */
@ApplicationScoped
class SlackProducer {

    @Produces
    @Singleton
    Sending sending() {
        return new Sending(Time.SYSTEM, () -> ThreadLocalRandom.current().nextDouble());
    }

    @Produces
    @Singleton
    WebApi api(SlackConfig config, Sending sending, ObjectMapper json) {
        return new WebApi(config.apiUrl(), sending, json);
    }

    @Produces
    @Singleton
    Hook hook(SlackConfig config, Sending sending, ObjectMapper json) {
        return new Hook(config.apiUrl(), sending, json);
    }

    @Produces
    @Singleton
    Pace pace() {
        return new Pace(Time.SYSTEM);
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

    /** A reaction to such a message is a vote. */
    @Produces
    @Singleton
    AnswerMemory memory(PostedAnswers posted) {
        return posted::remember;
    }
}
