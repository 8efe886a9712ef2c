package pincite.watch;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.KnownCallers;
import pincite.corpus.Articles;

/** Does for who watches what is done while they are away, with what they may read now; once they are known no more, it rests. */
@ApplicationScoped
class OnBehalf {

    private final KnownCallers known;
    private final Articles articles;

    @Inject
    OnBehalf(KnownCallers known, Articles articles) {
        this.known = known;
        this.articles = articles;
    }

    /** Empty where they are known no more. */
    <T> Optional<T> of(Watch watch, Supplier<T> work) {
        return owner(watch).map(owner -> CurrentCaller.as(owner, work));
    }

    private Optional<Caller> owner(Watch watch) {
        return watch.owner().map(WatchOwner::caller).map(known::now).orElse(Optional.of(Caller.MACHINE));
    }

    /** Without what its owner may not read any more; empty where they are known no more. */
    Optional<Watched> shown(Watched watched) {
        return of(watched.watch(), () -> open(watched));
    }

    /** Without what who asks now may not read. */
    Watched open(Watched watched) {
        return watched.without(articles::isClosed);
    }
}
