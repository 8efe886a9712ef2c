package pincite.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import pincite.time.Time;

/** What is left of the time for one page, however slowly its host looks up, connects or sends. */
final class TimeLeft {

    private final Time time;
    private final Duration total;
    private Duration left;

    TimeLeft(Duration total, Time time) {
        this.time = time;
        this.total = total;
        this.left = total;
    }

    /** Another thread does it, as neither looking up a name nor reading from a socket can be told to stop. */
    Received take(Work work) throws IOException {
        long start = time.nanos();
        var abort = new Abort();
        var task = new FutureTask<>(() -> work.run(abort));
        run(task);
        try {
            return task.get(left.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FailedFetchException("It did not come within " + seconds() + " seconds.");
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            abort.now();
            spend(Duration.ofNanos(time.nanos() - start));
        }
    }

    private static void run(FutureTask<Received> task) {
        var thread = new Thread(task, "fetch");
        thread.setDaemon(true);
        thread.start();
    }

    private void spend(Duration spent) {
        left = left.compareTo(spent) > 0 ? left.minus(spent) : Duration.ZERO;
    }

    private static IOException cause(ExecutionException e) {
        return e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    }

    private String seconds() {
        return total.toMillis() % 1_000 == 0
                ? Long.toString(total.toSeconds())
                : Double.toString(total.toMillis() / 1e3);
    }

    /** Something that takes time, and says how it can be ended. */
    interface Work {

        Received run(Abort abort) throws IOException;
    }
}
