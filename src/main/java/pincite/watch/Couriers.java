package pincite.watch;

import java.util.Optional;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.corpus.Printable;
import pincite.retrieval.RefusedException;

/** Finds who brings news to a recipient. */
@ApplicationScoped
class Couriers {

    private static final Logger LOG = Logger.getLogger(Couriers.class);

    private final Iterable<Courier> all;

    @Inject
    Couriers(@Any Instance<Courier> all) {
        this((Iterable<Courier>) all);
    }

    Couriers(Iterable<Courier> all) {
        this.all = all;
    }

    void check(Recipient to) {
        courier(to).orElseThrow(() -> new RefusedException("to", "is nobody that news are brought to here")).check(to);
    }

    /** As {@link Courier#bring}; whatever goes wrong with one recipient keeps no other from being served. */
    Optional<String> bring(News news, Recipient to) {
        try {
            return courier(to).map(courier -> courier.bring(news, to))
                    .orElse(Optional.of("Nobody brings news there."));
        } catch (RuntimeException e) {
            LOG.error(Printable.line("News could not be sent: " + e));
            return Optional.of("It could not be sent; the service's log says why.");
        }
    }

    private Optional<Courier> courier(Recipient to) {
        return StreamSupport.stream(all.spliterator(), false).filter(each -> each.serves(to)).findFirst();
    }
}
