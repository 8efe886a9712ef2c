package pincite.channel.slack.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import pincite.channel.PublicAddress;
import pincite.channel.slack.api.Hook;
import pincite.channel.slack.page.QuotePages;
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
    Addresses addresses(PublicAddress service, QuotePages pages) {
        return pages.areOn() ? Addresses.signed(pages::address) : new Addresses(service.url());
    }
}
