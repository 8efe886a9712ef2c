package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.api.Hook;
import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.Block;
import pincite.channel.slack.say.block.DigestMessages;
import pincite.channel.slack.say.block.Message;
import pincite.corpus.Articles;
import pincite.corpus.standing.Standings;
import pincite.index.ingestion.IndexReport;
import pincite.record.ArticleDocument;

/** Tells a channel of the articles that came in, through an incoming webhook. */
@ApplicationScoped
class Digest {

    private static final String METHOD = "webhook";

    private final Optional<String> address;
    private final Hook hook;
    private final MessageSpacing spacing;
    private final Articles articles;
    private final Standings standings;
    private final Addresses addresses;
    private final Failures failures;

    @Inject
    Digest(SlackConfig config, Hook hook, MessageSpacing spacing, Articles articles, Standings standings,
            Addresses addresses, Failures failures) {
        this.address = config.webhookUrl();
        this.hook = hook;
        this.spacing = spacing;
        this.articles = articles;
        this.standings = standings;
        this.addresses = addresses;
        this.failures = failures;
    }

    void tell(@ObservesAsync IndexReport report) {
        address.filter(to -> isNews(report)).ifPresent(to -> post(to, report.added()));
    }

    /** Where all articles are new, the index is: nobody wants to be told of a whole archive. */
    private static boolean isNews(IndexReport report) {
        return !report.added().isEmpty() && report.added().size() < report.articles();
    }

    private void post(String to, List<String> added) {
        var found = added.stream().flatMap(id -> articles.find(id).stream()).filter(standings::mayAnswer)
                .map(ArticleDocument::of).toList();
        if (found.isEmpty()) {
            return;
        }
        try {
            DigestMessages.of(found, addresses).forEach(message -> post(to, message));
        } catch (SlackException failure) {
            failures.count(failure);
        }
    }

    private void post(String to, Message message) {
        spacing.await(METHOD);
        hook.post(METHOD, to, new News(message.text(), message.blocks(), false, false));
    }

    record News(String text, List<Block> blocks, @JsonProperty("unfurl_links") boolean unfurlLinks,
            @JsonProperty("unfurl_media") boolean unfurlMedia) {
    }
}
