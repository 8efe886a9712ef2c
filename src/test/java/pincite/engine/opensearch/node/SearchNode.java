package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** One OpenSearch node in a folder of its own; what is begun again has the same data and the same ports. */
public final class SearchNode implements AutoCloseable {

    /** The property with the options of Java's that a node is started with, where others than the tests' are wanted. */
    public static final String OPTIONS = "pincite.node.options";

    /** The property with the folder that nodes have their folders in, where memory would be too small for it. */
    public static final String PLACE = "pincite.node.place";

    /** Of Linux; in a container there may be too little of it. */
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 1L << 30;
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final long LONGEST_STOP = 30;

    private final Path folder;
    private final Map<String, String> settings;
    private Process process;

    private SearchNode(Path folder, Map<String, String> settings) {
        this.folder = folder;
        this.settings = settings;
        this.process = run();
    }

    private Process run() {
        var classes = NodeProcess.classes();
        boolean isAlone = settings.containsKey("discovery.type");
        return NodeProcess.start(folder, settings,
                isAlone && !classes.isThere() ? classes.leaveIn(folder) : classes.read());
    }

    /** A cluster of itself; the settings go before ours. */
    public static SearchNode start(Map<String, String> settings) {
        var all = new TreeMap<>(Map.of("discovery.type", "single-node"));
        all.putAll(settings);
        var node = begin("one", all);
        node.awaitStart();
        if (!NodeProcess.classes().isThere()) {
            node.leaveClasses();
        }
        return node;
    }

    /** Slower once, and quicker from then on. */
    private void leaveClasses() {
        stop();
        NodeProcess.classes().takeFrom(folder);
        restart();
        awaitStart();
    }

    /** Does not wait for it. */
    static SearchNode begin(String name, Map<String, String> settings) {
        NodeProcess.javaOrSkip();
        try {
            var folder = Files.createTempDirectory(place(), "search-node");
            var all = new TreeMap<>(Map.of("node.name", name, "cluster.name", folder.getFileName().toString(),
                    "network.host", "127.0.0.1", "http.port", "0", "transport.port", "0",
                    "path.repo", folder.resolve("snapshots").toString(),
                    // A disk that is nearly full is none of the tests' business, but for one's own.
                    "cluster.routing.allocation.disk.threshold_enabled", "false"));
            all.putAll(settings);
            return new SearchNode(folder, all);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make the folder of node " + name, e);
        }
    }

    /** No test needs what a machine keeps when it loses power, and a disk takes its time to promise it. */
    private static Path place() throws IOException {
        boolean isRoomy = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
        var place = isRoomy ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
        return Path.of(System.getProperty(PLACE, place.toString()));
    }

    public String name() {
        return settings.get("node.name");
    }

    public NodeAddress address() {
        return NodeAddress.of(port(0));
    }

    int transportPort() {
        return port(1);
    }

    Path folder() {
        return folder;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** @return how long it took */
    public Duration awaitStart() {
        return Until.isSo(LONGEST_START, () -> "node " + name() + " has started; it said: " + said(), () -> {
            if (!process.isAlive()) {
                throw new AssertionError("Node " + name() + " has ended with " + process.exitValue() + ": " + said());
            }
            return Files.exists(ports());
        });
    }

    /** Without a warning, as when a machine fails. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Lets it finish what it does. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** It neither answers nor closes a connection. */
    public void pause() {
        signal("-STOP");
    }

    public void resume() {
        signal("-CONT");
    }

    /** After it was killed or stopped; does not wait for it. */
    public void restart() {
        settings.put("http.port", String.valueOf(port(0)));
        settings.put("transport.port", String.valueOf(port(1)));
        deletePorts();
        process = run();
    }

    /** With what it said and its data. */
    @Override
    public void close() {
        kill();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }

    public String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read what node " + name() + " said", e);
        }
    }

    private Path ports() {
        return folder.resolve("ports");
    }

    private int port(int which) {
        try {
            return Integer.parseInt(Files.readString(ports()).split(" ")[which]);
        } catch (IOException e) {
            throw new UncheckedIOException("Node " + name() + " has not started", e);
        }
    }

    private void deletePorts() {
        try {
            Files.delete(ports());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + ports(), e);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(LONGEST_STOP, TimeUnit.SECONDS)) {
                throw new AssertionError("Node " + name() + " does not end: " + said());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while node " + name() + " ended", e);
        }
    }

    private void signal(String which) {
        try {
            var sent = new ProcessBuilder("kill", which, String.valueOf(process.pid())).start().waitFor();
            if (sent != 0) {
                throw new IllegalStateException("Node " + name() + " could not be sent " + which);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not send " + which, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a signal was sent", e);
        }
    }
}
