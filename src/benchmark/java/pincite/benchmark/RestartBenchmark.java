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

import pincite.corpus.folder.CorpusFolder;
import pincite.engine.lucene.LucenePassageIndex;
import pincite.engine.onnx.token.BgeSmallTokens;
import pincite.index.ingestion.Indexer;
import pincite.index.ingestion.Progress;
import pincite.passage.PassageCutter;

/**
 * The packaged service with 10,000 passages, killed without a chance to clean up and started again, until it says that it is ready;
 * against a command that does nothing but start the platform. With an archive of its classes, too.
 */
final class RestartBenchmark {

    private static final int ROUNDS = 20;
    /** Of about 5.2 passages each. */
    private static final int ARTICLES = 1_925;
    private static final int TOKENS = 180;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path folder;
    private final Path jar;
    private final HttpClient client = HttpClient.newHttpClient();

    private RestartBenchmark(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    static void run(Path folder, Path jar) throws Exception {
        if (!Files.exists(jar)) {
            System.out.println("restart: skipped, because " + jar + " is not built; run 'mvn package' first");
            return;
        }
        var benchmark = new RestartBenchmark(folder, jar.toAbsolutePath());
        int passages = benchmark.index();
        var archive = folder.resolve("classes.jsa");
        benchmark.bare("-XX:ArchiveClassesAtExit=" + archive);
        benchmark.measure(passages, "-XX:SharedArchiveFile=" + archive);
    }

    private int index() throws IOException {
        var corpus = new CorpusFolder(new MadeUpArticles().write(folder.resolve("corpus"), ARTICLES));
        var model = new MadeUpVectors();
        var recipe = model.modelName() + ", " + TOKENS + " tokens";
        try (var index = new LucenePassageIndex(folder.resolve("index"), recipe, "",
                BgeSmallTokens.codec())) {
            return new Indexer(corpus, new PassageCutter(model, TOKENS), model, index).run(Progress.NONE).passages();
        }
    }

    private void measure(int passages, String archive) throws Exception {
        var bare = new double[ROUNDS];
        var plain = new double[ROUNDS];
        var archived = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            bare[round] = bare("-Xshare:auto");
            plain[round] = ready("-Xshare:auto");
            archived[round] = ready(archive);
        }
        System.out.printf(Locale.ROOT, "restart after kill -9, %d passages, %d times (goal 2000 ms):%n", passages,
                ROUNDS);
        print("ready", plain, bare);
        print("ready with an archive of classes", archived, bare);
    }

    private static void print(String what, double[] figures, double... bare) {
        Arrays.sort(figures);
        Arrays.sort(bare);
        System.out.printf(Locale.ROOT, "  %s: median %.0f ms, worst %.0f ms; a bare command %.0f ms, ratio %.2f%n",
                what,
                figures[ROUNDS / 2], figures[ROUNDS - 1], bare[ROUNDS / 2], figures[ROUNDS / 2] / bare[ROUNDS / 2]);
    }

    private double bare(String option) throws Exception {
        long start = System.nanoTime();
        var process = process(0, option, "--version").start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("'--version' exited with " + process.exitValue());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private double ready(String option) throws Exception {
        int port = freePort();
        long start = System.nanoTime();
        var process = process(port, option, "serve").start();
        try {
            while (!isReady(port)) {
                requireRunning(process, start);
                Thread.sleep(10);
            }
            return (System.nanoTime() - start) / 1e6;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void requireRunning(Process process, long start) {
        if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
            throw new IllegalStateException("The service did not start");
        }
    }

    private boolean isReady(int port) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(10)).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private ProcessBuilder process(int port, String option, String command) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(new ArrayList<>(List.of(java, option, "-jar", jar.toString(), command)));
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).directory(folder.toFile());
        builder.environment().put("PINCITE_CORPUS_FOLDER", folder.resolve("corpus").toString());
        builder.environment().put("PINCITE_INDEX_FOLDER", folder.resolve("index").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        return builder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
