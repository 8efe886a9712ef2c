package pincite.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.JsonLine;
import pincite.fetch.Poster;
import pincite.retrieval.RefusedException;

/** Sends news to webhooks, signed, so that whoever gets them knows from whom they are. */
@ApplicationScoped
class WebhookCourier implements Courier {

    private static final String NO_SECRET = "news to webhooks are signed: set pincite.watch.webhook-secret first";

    private final Optional<WebhookSecret> secret;
    private final Poster poster;
    private final JsonLine<News> format;
    private final Clock clock;

    @Inject
    WebhookCourier(WatchConfig config, Poster poster, ObjectMapper json) {
        this(config, poster, json, Clock.systemUTC());
    }

    WebhookCourier(WatchConfig config, Poster poster, ObjectMapper json, Clock clock) {
        this.secret = config.webhookSecret().filter(each -> !each.isBlank()).map(WebhookSecret::new);
        this.poster = poster;
        this.format = new JsonLine<>(json, News.class);
        this.clock = clock;
    }

    @Override
    public boolean serves(Recipient to) {
        return to instanceof Recipient.Webhook;
    }

    @Override
    public void check(Recipient to) {
        if (secret.isEmpty()) {
            throw new RefusedException(Recipient.WEBHOOK, "cannot be served: " + NO_SECRET);
        }
        poster.objection(address(to)).ifPresent(why -> {
            throw new RefusedException(Recipient.WEBHOOK, "is not sent to. " + why);
        });
    }

    @Override
    public Optional<String> bring(News news, Recipient to) {
        return secret.map(known -> send(news, address(to), known)).orElse(Optional.of("No signature: " + NO_SECRET));
    }

    private Optional<String> send(News news, URI address, WebhookSecret known) {
        var body = format.write(news).getBytes(UTF_8);
        var at = Long.toString(clock.instant().getEpochSecond());
        return poster.post(address, Map.of("Pincite-Delivery", news.id(), "Pincite-Timestamp", at, "Pincite-Signature",
                known.signature(at, body)), body);
    }

    private static URI address(Recipient to) {
        return ((Recipient.Webhook) to).address();
    }
}
