package pincite.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A conversation as it lies on the disk.
 *
 * @param used when it was gone on with last
 */
record KeptFile(Path path, Instant used) {

    static final String ENDING = ".jsonl";

    private static final Comparator<KeptFile> YOUNGEST_FIRST = Comparator.comparing(KeptFile::used).reversed()
            .thenComparing(KeptFile::name);

    /** None where nothing was ever kept. */
    static List<KeptFile> youngestFirst(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(file -> new KeptFile(file, time(file))).sorted(YOUNGEST_FIRST).toList();
        }
    }

    /** A file that vanishes meanwhile is as old as can be. */
    static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    String id() {
        return name().substring(0, name().length() - ENDING.length());
    }
}
