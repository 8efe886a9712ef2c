package pincite.engine.onnx;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/** Threads that a model's texts are read on beside each other; they keep no program from ending. */
final class Daemons implements AutoCloseable {

    private final String name;
    private final ExecutorService threads;

    /** @param count texts read at the same time */
    Daemons(String name, int count) {
        this.name = name;
        this.threads = Executors.newFixedThreadPool(count, this::daemon);
    }

    private Thread daemon(Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** What each piece of work comes to, in their order. */
    <T> List<T> all(List<Callable<T>> work) {
        var running = work.stream().map(this::running).toList();
        return running.stream().map(this::result).toList();
    }

    /** What was not done when the service was stopped; channels say so, and nothing is broken. */
    static CancellationException stopped() {
        return new CancellationException("The service is being stopped. Ask again in a moment.");
    }

    private <T> Future<T> running(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw stopped();
        }
    }

    private <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (CancellationException e) {
            throw stopped();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CancellationException stopped
                    ? stopped
                    : new IllegalStateException("Could not finish " + name, e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
    }
}
