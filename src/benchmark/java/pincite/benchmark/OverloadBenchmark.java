package pincite.benchmark;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a running service does when more is asked than it can answer: questions come at a rate whatever becomes of them (an open loop), at
 * 1, 2, 5 and 20 times as many as it answers when each waits for the one before. By hand: give the address of the service.
 */
final class OverloadBenchmark {

    private static final List<String> QUESTIONS = List.of("Was the inspection denied?", "Who is the judge?",
            "Who left Binance.US?",
            "Where is Binance US registered?", "Why was the inspection denied?");
    private static final List<Integer> TIMES = List.of(1, 2, 5, 20);
    private static final Duration STEP = Duration.ofSeconds(8);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int ALONE = 60;
    /** More than there are workers. */
    private static final int SLOW_BODIES = 210;
    private static final int OK = 200;
    private static final int REFUSED = 503;

    private final URI service;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Outcome(int status, double millis) {
    }

    private OverloadBenchmark(URI service) {
        this.service = service;
    }

    public static void main(String... arguments) throws Exception {
        var overload = new OverloadBenchmark(URI.create(arguments[0]));
        double capacity = overload.alone();
        for (int times : TIMES) {
            overload.step(times, capacity * times);
        }
        overload.slowBodies();
        System.exit(0);
    }

    /** How many a second, each after the one before, on as many lines as there are processors. */
    private double alone() throws Exception {
        int lines = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        var outcomes = new ConcurrentLinkedQueue<Outcome>();
        var all = new ArrayList<CompletableFuture<Void>>();
        for (int line = 0; line < lines; line++) {
            all.add(CompletableFuture.runAsync(() -> askInTurn(outcomes)));
        }
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        double rate = ALONE * lines / ((System.nanoTime() - start) / 1e9);
        System.out.printf(Locale.ROOT, "alone: %.1f answers a second, p50 %.0f ms%n", rate,
                at(times(outcomes, OK), 0.5));
        return rate;
    }

    private void askInTurn(Queue<Outcome> outcomes) {
        for (int each = 0; each < ALONE; each++) {
            ask(each, outcomes).join();
        }
    }

    private void step(int times, double rate) throws InterruptedException {
        var outcomes = new ConcurrentLinkedQueue<Outcome>();
        var readiness = new ConcurrentLinkedQueue<Outcome>();
        var asked = new ArrayList<CompletableFuture<Void>>();
        long start = System.nanoTime();
        for (long now = start; now - start < STEP.toNanos(); now = System.nanoTime()) {
            while (asked.size() < (now - start) / 1e9 * rate) {
                asked.add(ask(asked.size(), outcomes));
                if (asked.size() % 10 == 1) {
                    asked.add(send(HttpRequest.newBuilder(service.resolve("/q/health/ready")), readiness));
                }
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).join();
        print(times, outcomes, readiness, (System.nanoTime() - start) / 1e9);
    }

    private static void print(int times, Queue<Outcome> outcomes, Queue<Outcome> readiness, double seconds) {
        var answered = times(outcomes, OK);
        var refused = times(outcomes, REFUSED);
        System.out.printf(Locale.ROOT,
                "%2d times: %d asked, %.1f a second answered (p50 %.0f ms, p99 %.0f ms), %d refused (p50 %.0f ms, p99 %.0f ms),"
                        + " %d otherwise; ready within %.0f ms%n",
                times, outcomes.size(), answered.size() / seconds, at(answered, 0.5), at(answered, 0.99),
                refused.size(),
                at(refused, 0.5), at(refused, 0.99), outcomes.size() - answered.size() - refused.size(),
                at(times(readiness, OK), 1));
    }

    /** One question beside bodies that never end. */
    private void slowBodies() throws IOException {
        var sockets = new ArrayList<Socket>();
        try {
            for (int each = 0; each < SLOW_BODIES; each++) {
                sockets.add(halfSent());
            }
            var outcomes = new ConcurrentLinkedQueue<Outcome>();
            ask(0, outcomes).join();
            System.out.printf(Locale.ROOT, "beside %d bodies that never end: %s%n", SLOW_BODIES, outcomes);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    private Socket halfSent() throws IOException {
        var socket = new Socket(service.getHost(), service.getPort());
        socket.getOutputStream().write(("POST /api/chat HTTP/1.1\r\nHost: " + service.getAuthority()
                + "\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"que")
                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private CompletableFuture<Void> ask(int number, Queue<Outcome> outcomes) {
        var question = QUESTIONS.get(number % QUESTIONS.size());
        return send(HttpRequest.newBuilder(service.resolve("/api/chat")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\":\"" + question + "\"}")), outcomes);
    }

    private CompletableFuture<Void> send(HttpRequest.Builder request, Queue<Outcome> outcomes) {
        long start = System.nanoTime();
        return client.sendAsync(request.timeout(LONGEST).build(), BodyHandlers.discarding())
                .handle((response, failure) -> failure == null ? response.statusCode() : 0)
                .thenAccept(status -> outcomes.add(new Outcome(status, (System.nanoTime() - start) / 1e6)));
    }

    private static List<Double> times(Queue<Outcome> outcomes, int status) {
        return outcomes.stream().filter(outcome -> outcome.status == status).map(Outcome::millis).sorted().toList();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) (share * (sorted.size() - 1)));
    }
}
