package pincite.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is there whole or not at all, and never in the place of another. */
final class SampleFolder {

    private SampleFolder() {
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        var part = Files.createTempDirectory(to.getParent(), ".part-");
        var whole = part.resolve(to.getFileName());
        copyFiles(from, whole);
        if (!Files.exists(to)) {
            Files.move(whole, to);
        }
        delete(part);
    }

    private static void copyFiles(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
