package pincite.index;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is said in the log, below a name, while something is done. */
public final class Logged extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Logged() {
    }

    public static List<String> during(String name, Runnable work) {
        var logger = Logger.getLogger(name);
        var logged = new Logged();
        logger.addHandler(logged);
        try {
            work.run();
        } finally {
            logger.removeHandler(logged);
        }
        return logged.lines;
    }

    /** Values may come beside the words. */
    @Override
    public void publish(LogRecord line) {
        var values = line.getParameters();
        lines.add(values == null ? line.getMessage() : line.getMessage().formatted(values));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
