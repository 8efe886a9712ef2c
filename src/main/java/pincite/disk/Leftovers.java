package pincite.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Files that were being written beside their place when the process was killed, or the disk failed for good. */
public final class Leftovers {

    private static final String ENDING = ".tmp";
    private static final Pattern NAME = Pattern
            .compile(".+\\.\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\.tmp");
    /** Another process may be writing one; that takes milliseconds. */
    private static final Duration YOUNG = Duration.ofSeconds(10);

    private Leftovers() {
    }

    /** Of a file that is written beside its place. */
    static String name(Path file) {
        return file.getFileName() + "." + UUID.randomUUID() + ENDING;
    }

    /** Not below the folder. */
    public static void clear(Path folder) throws IOException {
        for (var file : in(folder)) {
            Files.deleteIfExists(file);
        }
    }

    private static List<Path> in(Path folder) throws IOException {
        var before = Instant.now().minus(YOUNG);
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(file -> written(file).isBefore(before)).toList();
        }
    }

    /** One that is gone meanwhile is nobody's. */
    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX;
        }
    }
}
