package pincite.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;

/** Takes the right to write a folder away for a while, from everybody. */
record ReadOnly(Path folder) {

    void begin() throws IOException {
        each(path -> allow(path, Files.isDirectory(path) ? "r-xr-xr-x" : "r--r--r--"));
    }

    void end() throws IOException {
        each(path -> allow(path, Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--"));
    }

    /** Root may write everything, unless the right to is taken from it. */
    List<String> asOthers() {
        return "root".equals(System.getProperty("user.name")) ? List.of("setpriv", "--bounding-set=-all") : List.of();
    }

    private void each(Consumer<Path> change) throws IOException {
        try (var paths = Files.walk(folder)) {
            paths.toList().forEach(change);
        }
    }

    private static void allow(Path path, String permissions) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not change the rights of " + path, e);
        }
    }
}
