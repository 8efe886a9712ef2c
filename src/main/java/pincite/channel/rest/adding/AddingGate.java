package pincite.channel.rest.adding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;

import pincite.access.CurrentCaller;
import pincite.access.Right;

/** Who may add: whoever sits at this machine, or was given the right. */
@ApplicationScoped
class AddingGate {

    static final String CLOSED = "Articles are added by whoever may ('add'). Put them into the folder of articles, or use"
            + " 'pincite add' where the service runs.";

    boolean isOpen() {
        return CurrentCaller.get().may(Right.ADD);
    }

    void requireOpen() {
        if (!isOpen()) {
            throw new ForbiddenException(CLOSED);
        }
    }
}
