package pincite.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Many conversations at once with a running service, against one; and when a stream's first byte comes. */
final class LoadBenchmark {

    private static final int CONVERSATIONS = 64;
    private static final int ALONE = 200;
    private static final Duration SHORT = Duration.ofSeconds(10);
    private static final List<String> QUESTIONS = List.of("Was the inspection denied?", "Why?", "Who is the judge?",
            "What did he ask for instead?", "Where is Binance US registered?", "And who left?");
    private static final Pattern CONVERSATION = Pattern.compile("\"conversation\":\"([0-9a-f]+)\"");

    private final URI service;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger errors = new AtomicInteger();

    private LoadBenchmark(URI service) {
        this.service = service;
    }

    /** By hand: give the address of a service that answers from the shipped articles. */
    public static void main(String... arguments) throws Exception {
        run(URI.create(arguments[0]));
        System.exit(0);
    }

    static void run(URI service) throws Exception {
        var load = new LoadBenchmark(service);
        load.converse(ALONE);
        var alone = load.converse(ALONE);
        load.printFirstByte();
        load.errors.set(0);
        var many = load.together();
        System.out.printf(Locale.ROOT, "%d conversations at once for %d s: %d answers, %d errors, p50 %.1f ms, p99 %.1f"
                + " ms; one alone p50 %.1f ms; ratio of p50 %.2f (as many as %d on %d processors)%n", CONVERSATIONS,
                SHORT.toSeconds(), many.size(), load.errors.get(), at(many, 0.5), at(many, 0.99), at(alone, 0.5),
                at(many, 0.5) / at(alone, 0.5), CONVERSATIONS, Runtime.getRuntime().availableProcessors());
    }

    private List<Double> together() throws Exception {
        long end = System.nanoTime() + SHORT.toNanos();
        var threads = Executors.newFixedThreadPool(CONVERSATIONS);
        var talks = Collections.<Callable<List<Double>>>nCopies(CONVERSATIONS, () -> until(end));
        var millis = new ArrayList<Double>();
        for (var talk : threads.invokeAll(talks)) {
            millis.addAll(talk.get());
        }
        threads.shutdown();
        return millis;
    }

    private List<Double> until(long end) {
        var millis = new ArrayList<Double>();
        while (System.nanoTime() < end) {
            millis.addAll(converse(QUESTIONS.size()));
        }
        return millis;
    }

    /** Begins anew after the last question. */
    private List<Double> converse(int questions) {
        var millis = new ArrayList<Double>();
        var conversation = "";
        for (int each = 0; each < questions; each++) {
            int question = each % QUESTIONS.size();
            long start = System.nanoTime();
            conversation = ask(QUESTIONS.get(question), question == 0 ? "" : conversation);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    private String ask(String question, String conversation) {
        try {
            var response = client.send(request(question, conversation).build(), BodyHandlers.ofString());
            var id = CONVERSATION.matcher(response.body());
            if (response.statusCode() == 200 && id.find()) {
                return id.group(1);
            }
        } catch (IOException e) {
            System.out.println(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        errors.incrementAndGet();
        return "";
    }

    private HttpRequest.Builder request(String question, String conversation) {
        var known = conversation.isEmpty() ? "" : ",\"conversation\":\"" + conversation + "\"";
        return HttpRequest.newBuilder(service.resolve("/api/chat")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\":\"" + question + "\"" + known + "}"));
    }

    private void printFirstByte() throws Exception {
        var first = new ArrayList<Double>();
        var whole = new ArrayList<Double>();
        for (int each = 0; each < ALONE; each++) {
            long start = System.nanoTime();
            var stream = client.send(request(QUESTIONS.get(0), "").header("Accept", "text/event-stream").build(),
                    BodyHandlers.ofInputStream()).body();
            stream.read();
            first.add((System.nanoTime() - start) / 1e6);
            stream.readAllBytes();
            whole.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf(Locale.ROOT, "stream: first byte p50 %.1f ms, whole answer p50 %.1f ms%n", at(first, 0.5),
                at(whole, 0.5));
    }

    private static double at(List<Double> millis, double share) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
