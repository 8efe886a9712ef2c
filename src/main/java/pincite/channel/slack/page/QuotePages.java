package pincite.channel.slack.page;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.CurrentCaller;
import pincite.audit.AuditLog;
import pincite.audit.Happening;
import pincite.audit.Upshot;
import pincite.channel.PublicAddress;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.SlackConfig;
import pincite.corpus.Article;
import pincite.corpus.Articles;
import pincite.corpus.Span;
import pincite.index.PassageIndex;
import pincite.record.CitationDocument;

/**
 * Links to quotes that open without a key: each is signed, is of one quote, for one channel or user, and until a day. It is opened as if
 * they asked now, so a wall that came since holds.
 */
@ApplicationScoped
public class QuotePages {

    public static final String PATH = "/slack/a/";

    private final Optional<Seal> seal;
    private final Duration life;
    private final PublicAddress service;
    private final SlackCallers callers;
    private final Articles articles;
    private final PassageIndex index;
    private final AuditLog log;
    private final InstantSource clock;

    @Inject
    QuotePages(SlackConfig config, PublicAddress service, SlackCallers callers, Articles articles,
            PassageIndex index, AuditLog log) {
        this(config, service, callers, articles, index, log, InstantSource.system());
    }

    QuotePages(SlackConfig config, PublicAddress service, SlackCallers callers, Articles articles,
            PassageIndex index, AuditLog log, InstantSource clock) {
        this.seal = secret(config).filter(secret -> config.articlePages()).map(Seal::new);
        this.life = config.articlePagesFor();
        this.service = service;
        this.callers = callers;
        this.articles = articles;
        this.index = index;
        this.log = log;
        this.clock = clock;
    }

    private static Optional<String> secret(SlackConfig config) {
        return Stream.of(config.signingSecret(), config.appToken()).flatMap(Optional::stream)
                .filter(secret -> !secret.isBlank()).findFirst();
    }

    /** Whether there are any; if so, no other page of this service is linked in Slack. */
    public boolean areOn() {
        return seal.isPresent();
    }

    /** For whom this thread works; empty where that is nobody of Slack. */
    public Optional<String> address(CitationDocument citation) {
        var span = new Span(citation.start(), citation.end());
        return callers.idOf(CurrentCaller.get()).flatMap(Audience::of)
                .flatMap(audience -> PageClaim.of(citation.article().id(), citation.quote(), span, lastDay(), audience))
                .flatMap(claim -> seal.map(known -> known.token(claim.bytes())))
                .flatMap(token -> service.of(PATH + token));
    }

    private long lastDay() {
        return clock.instant().plus(life).getEpochSecond() / Duration.ofDays(1).toSeconds();
    }

    /** Empty where the link is wrong, changed, old or of another secret, or where who it is for may not read it (any more). */
    Optional<QuotePage> open(String token) {
        return seal.flatMap(known -> known.open(token)).flatMap(PageClaim::read).filter(this::isInTime)
                .flatMap(claim -> CurrentCaller.as(callers.named(claim.audience().id()), () -> page(token, claim)));
    }

    private boolean isInTime(PageClaim claim) {
        return clock.instant().getEpochSecond() / Duration.ofDays(1).toSeconds() <= claim.lastDay();
    }

    private Optional<QuotePage> page(String token, PageClaim claim) {
        var known = index.look(snapshot -> List.copyOf(snapshot.generation().articles().keySet())).orElse(List.of());
        var found = known.stream().filter(claim::isOf).flatMap(id -> articles.find(id).stream())
                .filter(article -> isQuoted(article, claim)).findFirst();
        found.ifPresent(
                article -> log.put(Happening.of("slack link", token, List.of(article.id()), Upshot.DONE)));
        return found.map(article -> new QuotePage(article, claim.span()));
    }

    private static boolean isQuoted(Article article, PageClaim claim) {
        return article.text().holds(claim.span()) && claim.quotes(article.text().slice(claim.span()));
    }
}
