package pincite.channel.slack.api;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;

import pincite.time.Time;

/**
 * The one way in which anything is sent to Slack, and sent again: after 429 when Slack says so, after 5xx and where nothing was
 * sent a little later each time, and never where it may be done already and must not be done twice.
 */
final class Sending {

    /** Slack answers within some hundred milliseconds; its own limit for us is three seconds. */
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** From the first byte sent to the last one read. */
    static final Duration WHOLE = Duration.ofSeconds(15);
    /** The largest reply to a method used here is some kilobytes. */
    static final int LARGEST = 1 << 20;
    private static final int MOST_WAITS = 5;
    private static final int MOST_REPEATS = 3;
    /** Beyond, whoever asked has gone. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private Optional<HttpClient> client = Optional.empty();
    private final Duration whole;
    private final Time time;
    private final DoubleSupplier chance;
    private final Map<String, Instant> notBefore = new ConcurrentHashMap<>();

    /** @param chance from 0 to 1, so that those who failed together do not come back together */
    Sending(Time time, DoubleSupplier chance) {
        this(time, chance, WHOLE);
    }

    Sending(Time time, DoubleSupplier chance, Duration whole) {
        this.time = time;
        this.chance = chance;
        this.whole = whole;
    }

    /** Made when Slack is first spoken to: most services never do, and it takes its time. */
    private synchronized HttpClient client() {
        if (client.isEmpty()) {
            client = Optional.of(HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1)
                    .build());
        }
        return client.get();
    }

    HttpReply send(Errand errand) {
        int waits = 0;
        int repeats = 0;
        while (true) {
            awaitTurn(errand);
            var reply = attempt(errand, repeats < MOST_REPEATS);
            if (reply.filter(HttpReply::isRateLimited).isPresent()) {
                later(errand, reply.get(), ++waits);
            } else if (reply.filter(whole -> !whole.isBroken()).isPresent()) {
                return reply.get();
            } else {
                pause(errand, backOff(errand, reply, ++repeats));
            }
        }
    }

    /** Empty where nothing was sent, or where sending again does no harm. */
    private Optional<HttpReply> attempt(Errand errand, boolean mayRepeat) {
        var coming = client().sendAsync(errand.request(), head -> new LimitedText(LARGEST));
        try {
            return Optional.of(reply(coming.get(whole.toMillis(), TimeUnit.MILLISECONDS)));
        } catch (TimeoutException e) {
            coming.cancel(true);
            return lost(errand, mayRepeat, "no answer within " + whole.toSeconds() + " s");
        } catch (ExecutionException e) {
            return isSent(e.getCause())
                    ? lost(errand, mayRepeat, e.getCause().getClass().getSimpleName())
                    : notSent(errand, mayRepeat);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            coming.cancel(true);
            throw new SlackException.Unsure(errand.method(), "interrupted");
        }
    }

    private static boolean isSent(Throwable failure) {
        return !(failure instanceof ConnectException) && !(failure instanceof HttpConnectTimeoutException);
    }

    private static Optional<HttpReply> lost(Errand errand, boolean mayRepeat, String how) {
        if (!errand.isRepeatable() || !mayRepeat) {
            throw new SlackException.Unsure(errand.method(), how);
        }
        return Optional.empty();
    }

    private static Optional<HttpReply> notSent(Errand errand, boolean mayRepeat) {
        if (!mayRepeat) {
            throw new SlackException.Unreachable(errand.method(), "no connection");
        }
        return Optional.empty();
    }

    private static HttpReply reply(HttpResponse<String> response) {
        var headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().get(0)));
        return new HttpReply(response.statusCode(), headers, response.body());
    }

    private void later(Errand errand, HttpReply reply, int waits) {
        var after = Duration.ofSeconds(reply.header("retry-after").filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(Long::parseLong).orElse(1L));
        if (waits > MOST_WAITS || after.compareTo(LONGEST_WAIT) > 0) {
            throw new SlackException.Busy(errand.method(), after.toSeconds());
        }
        notBefore.put(errand.limit(), time.now().plus(after));
    }

    private void awaitTurn(Errand errand) {
        var turn = notBefore.getOrDefault(errand.limit(), Instant.MIN);
        var now = time.now();
        if (turn.isAfter(now)) {
            pause(errand, Duration.between(now, turn));
        }
        notBefore.remove(errand.limit(), turn);
    }

    /** Twice as long each time, and up to half of it longer by chance. */
    private Duration backOff(Errand errand, Optional<HttpReply> reply, int repeats) {
        if (repeats > MOST_REPEATS) {
            throw new SlackException.Unreachable(errand.method(),
                    reply.map(broken -> "HTTP " + broken.status()).orElse("no answer"));
        }
        long shortest = FIRST_PAUSE.toMillis() << (repeats - 1);
        return Duration.ofMillis(shortest + (long) (shortest / 2 * chance.getAsDouble()));
    }

    private void pause(Errand errand, Duration pause) {
        try {
            time.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SlackException.Unreachable(errand.method(), "interrupted while waiting");
        }
    }
}
