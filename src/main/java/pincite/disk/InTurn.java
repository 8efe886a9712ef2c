package pincite.disk;

import java.io.IOException;

/** What is done in a turn; for what takes no time. */
public interface InTurn<T> {

    T run() throws IOException;

    /** That gives nothing. */
    static InTurn<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
