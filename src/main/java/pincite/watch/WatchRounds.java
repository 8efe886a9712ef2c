package pincite.watch;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks what is watched again, and sends what is new; one process at a time. */
@ApplicationScoped
public class WatchRounds {

    private final Watches watches;
    private final AskingAgain asking;
    private final SendingNews sending;

    /** @param asked how many watches @param arrived how many news @param missed to how many watches some did not arrive */
    public record Round(int asked, int arrived, int missed) {
    }

    @Inject
    WatchRounds(Watches watches, AskingAgain asking, SendingNews sending) {
        this.watches = watches;
        this.asking = asking;
        this.sending = sending;
    }

    /** Remembers what is said before anything changes, where something is. */
    public void begin(String id) {
        asking.first(id);
    }

    /** Whether it is this process that looks, of all that share the folder. */
    boolean areOurs() {
        return !watches.isEmpty() && watches.areOurs();
    }

    /** What may have changed is asked, and what is due is sent. */
    public Round look() {
        return alone(() -> round(asking.changed(), sending.due()));
    }

    /** Whatever its rhythm allows is asked, and all is sent. */
    public Round run() {
        return alone(() -> round(asking.all(), sending.all()));
    }

    /** In this order: what is asked first is sent then. */
    private static Round round(int asked, SendingNews.Sent sent) {
        return new Round(asked, sent.arrived(), sent.missed());
    }

    private Round alone(Supplier<Round> work) {
        return watches.isEmpty() ? new Round(0, 0, 0) : watches.inTurn(work);
    }
}
