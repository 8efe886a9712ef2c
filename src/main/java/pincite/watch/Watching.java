package pincite.watch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.retrieval.RefusedException;

/** What is watched, for whoever adds, lists and removes it: each sees what is theirs, as far as they may read what it tells. */
@ApplicationScoped
public class Watching {

    private final Watches watches;
    private final Couriers couriers;
    private final OnBehalf behalf;
    private final Clock clock;

    @Inject
    Watching(Watches watches, Couriers couriers, OnBehalf behalf) {
        this(watches, couriers, behalf, Clock.systemUTC());
    }

    Watching(Watches watches, Couriers couriers, OnBehalf behalf, Clock clock) {
        this.behalf = behalf;
        this.watches = watches;
        this.couriers = couriers;
        this.clock = clock;
    }

    /** @param isNew false where the same question to the same recipient was watched before */
    public record Added(WatchDocument watch, boolean isNew) {
    }

    /** On the disk when this returns; refuses what could never be answered or brought. */
    public Added add(String question, Rhythm every, Recipient to) {
        var watch = Watch.of(question, every, to, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (!watch.asksSomething()) {
            throw new RefusedException("question", "asks nothing of the articles, so nothing of it can be watched");
        }
        couriers.check(to);
        boolean isNew = watches.add(watch).isPresent();
        return new Added(find(watch.id()).orElseGet(() -> WatchDocument.of(Watched.begun(watch))), isNew);
    }

    /** The oldest first. */
    public List<WatchDocument> all() {
        return watches.all().stream().filter(each -> each.watch().isOpen()).map(behalf::open).map(WatchDocument::of)
                .toList();
    }

    public Optional<WatchDocument> find(String id) {
        return open(id).map(behalf::open).map(WatchDocument::of);
    }

    private Optional<Watched> open(String id) {
        return watches.find(id).filter(each -> each.watch().isOpen());
    }

    /** Whether it was there. What was not sent of it is not sent. */
    public boolean remove(String id) {
        return open(id).isPresent() && watches.remove(id);
    }

    /** The same, by what is watched. */
    public boolean remove(String question, Recipient to) {
        return remove(Watch.of(question, Rhythm.AT_ONCE, to, clock.instant()).id());
    }
}
