package pincite.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The packaged program from its start to its first answer, and the memory that it then holds. */
final class StartBenchmark {

    private static final int ROUNDS = 5;
    private static final int QUESTIONS = 200;

    private StartBenchmark() {
    }

    static void run(Path folder, Path jar) throws Exception {
        if (!Files.exists(jar)) {
            System.out.println("start: skipped, because " + jar + " is not built; run 'mvn package' first");
            return;
        }
        ask(folder, jar);
        var millis = new double[ROUNDS];
        Arrays.setAll(millis, round -> ask(folder, jar));
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT,
                "start to first answer with the index there: median %.0f ms of %d (goal 4000); resident after %d"
                        + " questions %d MB (goal 400)%n",
                millis[ROUNDS / 2], ROUNDS, QUESTIONS, resident(folder, jar));
    }

    private static double ask(Path folder, Path jar) {
        try {
            long start = System.nanoTime();
            var process = process(folder, jar, "ask", "Why was the inspection denied?").start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("'ask' exited with " + process.exitValue());
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Could not run " + jar, e);
        }
    }

    private static long resident(Path folder, Path jar) throws Exception {
        int port = freePort();
        var builder = process(folder, jar, "serve");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        try {
            awaitReady(port, process);
            for (int question = 0; question < QUESTIONS; question++) {
                send(port, "Why was the inspection denied, question " + question + "?");
            }
            long megabytes = residentMegabytes(process.pid());
            LoadBenchmark.run(URI.create("http://127.0.0.1:" + port));
            return megabytes;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitReady(int port, Process process) throws InterruptedException {
        for (int attempt = 0; attempt < 300 && process.isAlive(); attempt++) {
            try {
                send(port, "Who left?");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("The service did not start");
    }

    private static void send(int port, String question) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/chat"))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"question\":\"" + question + "\"}")).build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Not ready: " + response.body());
        }
    }

    /** Linux only; -1 elsewhere. */
    private static long residentMegabytes(long pid) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        return !Files.exists(status)
                ? -1
                : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(-1);
    }

    private static ProcessBuilder process(Path folder, Path jar, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PINCITE_INDEX_FOLDER", folder.resolve("index").toString());
        builder.environment().put("PINCITE_ANSWERS_FOLDER", folder.resolve("answers").toString());
        builder.environment().put("PINCITE_CONVERSATIONS_FOLDER", folder.resolve("conversations").toString());
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
