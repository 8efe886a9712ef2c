package pincite.engine.opensearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The classes of a node, read and checked once: half of a start is spent on that. The first node that is alone leaves
 * it as it ends; Java passes over one that does not fit.
 */
record NodeClasses(NewerJava java, Path parts, Path program) {

    private static final Path FOLDER = Path.of("target/opensearch-classes").toAbsolutePath();
    private static final String NAME = "classes.jsa";

    boolean isThere() {
        return Files.exists(file());
    }

    /** Where they are not there, those of Java itself. */
    String read() {
        return isThere() ? "-XX:SharedArchiveFile=" + file() : "-Xshare:auto";
    }

    String leaveIn(Path folder) {
        return "-XX:ArchiveClassesAtExit=" + folder.resolve(NAME);
    }

    /** Moved into place, so that nobody reads half of it. */
    void takeFrom(Path folder) {
        try {
            if (Files.exists(folder.resolve(NAME))) {
                var part = Files.createTempDirectory(Files.createDirectories(FOLDER), "part");
                Files.move(Files.move(folder.resolve(NAME), part.resolve(NAME)), file(),
                        StandardCopyOption.ATOMIC_MOVE);
                Files.delete(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not take the classes from " + folder, e);
        }
    }

    /** Named after what it is made of. */
    private Path file() {
        return FOLDER.resolve("%08x.jsa".formatted(Objects.hash(java.home().toString(),
                java.home().resolve("release").toFile().lastModified(), parts.toFile().lastModified(),
                program.toFile().lastModified())));
    }
}
