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

/** The packaged program from its start to its first answer, and the memory that it then holds, with its reader and without. */
final class StartBenchmark {

    private static final int ROUNDS = 5;
    /** One differs from the next by as much as a reader takes. */
    private static final int ROUNDS_OF_MEMORY = 3;
    private static final int QUESTIONS = 200;
    private static final String BUNDLED = "bundled";
    private static final String NONE = "none";

    private StartBenchmark() {
    }

    static void run(Path folder, Path jar) throws Exception {
        if (!Files.exists(jar)) {
            System.out.println("start: skipped, because " + jar + " is not built; run 'mvn package' first");
            return;
        }
        ask(folder, jar, BUNDLED);
        var with = new double[ROUNDS];
        var without = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            with[round] = ask(folder, jar, BUNDLED);
            without[round] = ask(folder, jar, NONE);
        }
        print(median(with), median(without));
        measureMemory(folder, jar);
    }

    private static void measureMemory(Path folder, Path jar) throws Exception {
        var with = new double[ROUNDS_OF_MEMORY];
        var without = new double[ROUNDS_OF_MEMORY];
        for (int round = 0; round < ROUNDS_OF_MEMORY; round++) {
            with[round] = resident(folder, jar, BUNDLED, round == 0);
            without[round] = resident(folder, jar, NONE, false);
        }
        printMemory(median(with), median(without));
    }

    private static double median(double... figures) {
        Arrays.sort(figures);
        return figures[figures.length / 2];
    }

    private static void print(double with, double without) {
        System.out.printf(Locale.ROOT,
                "start to first answer with the index there: median %.0f ms of %d (goal 4000); without the reader %.0f ms,"
                        + " ratio %.2f (goal 1.20)%n",
                with, ROUNDS, without, with / without);
    }

    private static void printMemory(double with, double without) {
        System.out.printf(Locale.ROOT,
                "resident after %d questions, median of %d: %.0f MB; without the reader %.0f MB (goal 400), difference %.0f MB"
                        + " (goal 80)%n",
                QUESTIONS, ROUNDS_OF_MEMORY, with, without, with - without);
    }

    private static double ask(Path folder, Path jar, String reader) {
        try {
            long start = System.nanoTime();
            var process = process(folder, jar, reader, "ask", "Why was the inspection denied?").start();
            process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("'ask' exited with " + process.exitValue());
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("Could not run " + jar, e);
        }
    }

    private static long resident(Path folder, Path jar, String reader, boolean isLoaded) throws Exception {
        int port = freePort();
        var builder = process(folder, jar, reader, "serve");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        try {
            awaitReady(port, process);
            for (int question = 0; question < QUESTIONS; question++) {
                send(port, "Why was the inspection denied, question " + question + "?");
            }
            long megabytes = residentMegabytes(process.pid());
            if (isLoaded) {
                LoadBenchmark.run(URI.create("http://127.0.0.1:" + port));
            }
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

    private static ProcessBuilder process(Path folder, Path jar, String reader, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PINCITE_READER_MODEL", reader);
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
