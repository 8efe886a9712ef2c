package pincite.channel.slack.api;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.channel.slack.SlackConfig;
import pincite.time.Time;

/** The two ways to Slack, made from the configuration over one sender, so that they wait together. */
@ApplicationScoped
class SlackApi {

    private final Sending sending = new Sending(Time.SYSTEM, () -> ThreadLocalRandom.current().nextDouble());

    @Produces
    @Singleton
    WebApi api(SlackConfig config, ObjectMapper json) {
        return new WebApi(config.apiUrl(), sending, json);
    }

    @Produces
    @Singleton
    Hook hook(SlackConfig config, ObjectMapper json) {
        return new Hook(config.apiUrl(), sending, json);
    }
}
