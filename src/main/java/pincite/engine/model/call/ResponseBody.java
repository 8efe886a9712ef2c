package pincite.engine.model.call;

import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What the provider sends, for one thread that reads it: never longer than the deadline, never more than the limit, and no more in
 * memory than one part of the response. Closing it ends the connection.
 */
final class ResponseBody extends InputStream implements BodySubscriber<ResponseBody> {

    /** Told from an empty part by being this one. */
    private static final List<ByteBuffer> END = new ArrayList<>();

    private final Deadline deadline;
    private final long limit;
    private final BlockingQueue<List<ByteBuffer>> parts = new LinkedBlockingQueue<>();
    private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
    private volatile boolean isBegun;
    private volatile Optional<Throwable> broken = Optional.empty();
    private Iterator<ByteBuffer> part = Collections.emptyIterator();
    private ByteBuffer current = ByteBuffer.allocate(0);
    private long bytes;

    ResponseBody(Deadline deadline, long limit) {
        this.deadline = deadline;
        this.limit = limit;
    }

    /** The head is there, whatever becomes of the rest. */
    ResponseBody begin(ResponseInfo head) {
        isBegun = true;
        return this;
    }

    boolean isBegun() {
        return isBegun;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most == 0) {
            return 0;
        }
        while (!current.hasRemaining()) {
            if (!part.hasNext() && !receive()) {
                return -1;
            }
            current = part.next();
        }
        return copy(into, from, Math.min(most, current.remaining()));
    }

    private int copy(byte[] into, int from, int count) {
        bytes += count;
        if (bytes > limit) {
            throw CallFailure.of("sent more than " + limit / 1_024 + " KB");
        }
        current.get(into, from, count);
        return count;
    }

    /** Whether there was anything more. */
    private boolean receive() {
        var received = next();
        if (received != END) {
            part = received.iterator();
            subscription.join().request(1);
            return true;
        }
        broken.ifPresent(cause -> {
            throw CallFailure.brokenOff(cause);
        });
        parts.add(END);
        return false;
    }

    private List<ByteBuffer> next() {
        try {
            var next = parts.poll(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            if (next == null || deadline.left().isZero()) {
                throw deadline.missed();
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallFailure.of("was not waited for");
        }
    }

    @Override
    public void close() {
        subscription.thenAccept(Flow.Subscription::cancel);
    }

    @Override
    public CompletionStage<ResponseBody> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription to) {
        to.request(1);
        subscription.complete(to);
    }

    @Override
    public void onNext(List<ByteBuffer> received) {
        parts.add(received);
    }

    @Override
    public void onError(Throwable cause) {
        broken = Optional.of(cause);
        parts.add(END);
    }

    @Override
    public void onComplete() {
        parts.add(END);
    }
}
