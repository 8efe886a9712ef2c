package pincite.fetch;

/** Ends what goes on elsewhere. */
final class Abort {

    private Runnable how = () -> {
    };
    private boolean isOver;

    /** What has to be done to end it; it is done at once where it is over already. */
    synchronized void by(Runnable ending) {
        how = ending;
        if (isOver) {
            ending.run();
        }
    }

    synchronized void now() {
        isOver = true;
        how.run();
    }
}
