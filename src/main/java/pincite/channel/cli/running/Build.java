package pincite.channel.cli.running;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program's own file, as it was when it was started: a service goes on with what it loaded when a newer one is put in its place. */
final class Build {

    private Build() {
    }

    /** Its place, length and time; empty where there is no telling. */
    static String id() {
        try {
            var source = Build.class.getProtectionDomain().getCodeSource();
            var file = Path.of(source.getLocation().toURI()).toRealPath();
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return "";
        }
    }
}
