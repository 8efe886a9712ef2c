package pincite.engine.model.call;

/**
 * How much may be tried again: one call, and then one for every ten requests that went well. Where nothing goes well, nothing is
 * tried again, so that an overloaded provider is not asked more for being overloaded.
 */
final class RetryBudget {

    private static final int RETRY = 10;
    private static final int MOST = 10 * RETRY;

    private int saved = RETRY;

    synchronized void succeeded() {
        saved = Math.min(MOST, saved + 1);
    }

    synchronized boolean pays() {
        if (saved < RETRY) {
            return false;
        }
        saved -= RETRY;
        return true;
    }
}
