package pincite.engine.opensearch.node;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * What starts a node, compiled once by the Java that runs it, so that nothing of the build needs to be as new; run as a
 * source it is compiled at each start, which is a fifth of that.
 */
record NodeProgram(NewerJava java, Path parts) {

    static final String MAIN = "StartNode";

    private static final Path SOURCE = Path.of("src/test/opensearch/StartNode.java").toAbsolutePath();
    private static final Path FOLDER = Path.of("target/opensearch-program").toAbsolutePath();

    /** Compiled where it is not yet. */
    Path jar() {
        var jar = FOLDER.resolve("%08x.jar".formatted(Objects.hash(java, SOURCE.toFile().lastModified(),
                parts.toFile().lastModified())));
        if (!Files.exists(jar)) {
            make(jar);
        }
        return jar;
    }

    /** Moved into place, so that nobody reads half of it. */
    private void make(Path jar) {
        try {
            var part = Files.createTempDirectory(Files.createDirectories(FOLDER), "part");
            compile(part);
            Files.move(packed(part), jar, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make " + jar, e);
        }
    }

    private void compile(Path folder) throws IOException {
        var said = folder.resolve("said.txt").toFile();
        var compiler = new ProcessBuilder(List.of(java.executable().toString(), "-m",
                "jdk.compiler/com.sun.tools.javac.Main", "-nowarn", "-cp", classPath(), "-d",
                folder.toString(), SOURCE.toString())).redirectErrorStream(true).redirectOutput(said).start();
        try {
            if (compiler.waitFor() != 0) {
                throw new IllegalStateException("Could not compile " + SOURCE + ": " + Files.readString(said.toPath()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + SOURCE + " was compiled", e);
        }
    }

    /** Each by its name: only a launcher knows what an asterisk stands for. */
    private String classPath() throws IOException {
        try (var jars = Files.list(parts)) {
            return jars.map(Path::toString).collect(joining(File.pathSeparator));
        }
    }

    /** Java shares classes of jars, and of no folders. */
    private static Path packed(Path folder) throws IOException {
        var jar = folder.resolve("program.jar");
        try (var classes = Files.newDirectoryStream(folder, "*.class");
                var written = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var each : classes) {
                written.putNextEntry(new JarEntry(each.getFileName().toString()));
                Files.copy(each, written);
            }
        }
        return jar;
    }
}
