package pincite.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.corpus.Printable;

/** Sends news, the oldest of a watch first, until each arrived. */
@ApplicationScoped
class SendingNews {

    private static final Logger LOG = Logger.getLogger(SendingNews.class);

    private final Watches watches;
    private final Couriers couriers;
    private final OnBehalf behalf;
    private final Clock clock;

    /** @param arrived how many news @param missed to how many watches some did not arrive */
    record Sent(int arrived, int missed) {

        static final Sent NOTHING = new Sent(0, 0);

        Sent and(Sent other) {
            return new Sent(arrived + other.arrived, missed + other.missed);
        }
    }

    @Inject
    SendingNews(Watches watches, Couriers couriers, OnBehalf behalf) {
        this(watches, couriers, behalf, Clock.systemUTC());
    }

    SendingNews(Watches watches, Couriers couriers, OnBehalf behalf, Clock clock) {
        this.behalf = behalf;
        this.watches = watches;
        this.couriers = couriers;
        this.clock = clock;
    }

    /** What failed before is left alone for its time. */
    Sent due() {
        var now = clock.instant();
        return send(each -> each.attempts().isDue(now));
    }

    Sent all() {
        return send(each -> true);
    }

    private Sent send(Predicate<Watched> which) {
        var trip = new Trip();
        return watches.all().stream().filter(each -> each.next().isPresent() && which.test(each))
                .map(each -> trip.to(each.watch())).reduce(Sent.NOTHING, Sent::and);
    }

    /** To all, once. */
    private final class Trip {

        /** Nobody is waited for twice. */
        private final Map<Recipient, String> unreachable = new HashMap<>();

        /** What is to be sent is read each time: it may have been withdrawn or hidden, or its watch removed. */
        private Sent to(Watch watch) {
            var sent = Sent.NOTHING;
            for (var news = next(watch); news.isPresent(); news = next(watch)) {
                var trouble = trouble(news.get(), watch.to());
                sent = sent.and(settled(watch.id(), news.get(), trouble));
                if (trouble.isPresent()) {
                    return sent;
                }
            }
            return sent;
        }

        private Optional<News> next(Watch watch) {
            return watches.find(watch.id()).flatMap(behalf::shown).flatMap(Watched::next);
        }

        private Optional<String> trouble(News news, Recipient to) {
            var trouble = Optional.ofNullable(unreachable.get(to)).or(() -> couriers.bring(news, to));
            trouble.ifPresent(why -> unreachable.put(to, why));
            return trouble;
        }
    }

    private Sent settled(String watch, News news, Optional<String> trouble) {
        watches.change(watch, before -> trouble.map(why -> failed(before, why))
                .orElseGet(() -> before.arrived(news.id(), now())));
        return trouble.isPresent() ? new Sent(0, 1) : new Sent(1, 0);
    }

    private Watched failed(Watched before, String why) {
        var after = before.failed(why, now());
        if (after.attempts().failures() == 1) {
            LOG.warn(Printable.line("News of the watch " + before.watch().id() + " are sent again later. " + why));
        }
        if (after.unsent().size() < before.unsent().size()) {
            LOG.error(Printable.line("News of the watch " + before.watch().id() + " are given up. " + why));
        }
        return after;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
