package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.Timeline;
import pincite.audit.AuditLog;
import pincite.audit.Happening;
import pincite.audit.Upshot;
import pincite.channel.slack.Prompts;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.HelpMessages;
import pincite.channel.slack.say.block.Message;
import pincite.channel.slack.say.block.QuoteMessages;
import pincite.channel.slack.say.block.TimelineMessages;
import pincite.quote.CheckedQuote;
import pincite.quote.GivenQuote;
import pincite.quote.QuoteCheck;
import pincite.record.TimelineDocument;

/** What is wanted with a word instead of a question: help, dated events, or a quote checked. */
@ApplicationScoped
class Wishes {

    /** Elsewhere people may say such words to each other. */
    private static final Set<Source> TO_US = Set.of(Source.MENTION, Source.DIRECT, Source.COMMAND);

    private final Timeline timeline;
    private final QuoteCheck quotes;
    private final Prompts prompts;
    private final Addresses addresses;
    private final AuditLog log;

    @Inject
    Wishes(Timeline timeline, QuoteCheck quotes, Prompts prompts, Addresses addresses,
            AuditLog log) {
        this.timeline = timeline;
        this.quotes = quotes;
        this.prompts = prompts;
        this.addresses = addresses;
        this.log = log;
    }

    /** What is said to it, out of what whoever asks now may read; empty for a question. */
    Optional<List<Message>> fulfilled(SlackQuestion asked) {
        return TO_US.contains(asked.source())
                ? help(asked.text()).or(() -> timeline(asked.text())).or(() -> quote(asked.text()))
                : quote(asked.text());
    }

    private Optional<List<Message>> help(String text) {
        return Optional.of(text).filter(HelpWish::is).map(wish -> HelpMessages.of(prompts.current()));
    }

    private Optional<List<Message>> timeline(String text) {
        return TimelineWish.in(text).map(wish -> {
            var events = timeline.events(wish.about(), Optional.empty(), Optional.empty());
            var told = TimelineDocument.of(wish.about(), Optional.empty(), Optional.empty(), events);
            log.put(Happening.of("slack timeline", wish.about().orElse(""), told.shownArticles(), Upshot.DONE));
            return TimelineMessages.of(told, addresses);
        });
    }

    private Optional<List<Message>> quote(String text) {
        return QuoteWish.in(text).map(words -> quotes.check(new GivenQuote(words, Optional.empty())))
                .map(this::onRecord).map(checked -> QuoteMessages.of(checked, addresses));
    }

    private CheckedQuote onRecord(CheckedQuote checked) {
        log.put(Happening.of("slack quote", checked.quote(), checked.shownArticles(), Upshot.DONE));
        return checked;
    }
}
