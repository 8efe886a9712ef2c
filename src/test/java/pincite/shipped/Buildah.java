package pincite.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds and runs an image in a folder of its own.
 *
 * @param folder of the images, and of the base, which is made once
 */
record Buildah(Path folder) {

    private static final String BASE = "localhost/base";
    private static final String IMAGE = "localhost/pincite";

    static boolean isHere() {
        try {
            var here = Files.createTempDirectory("here");
            var asked = Ended.in(here, Map.of(), "sh", "-c",
                    "command -v buildah && command -v debootstrap && test $(id -u) = 0");
            Files.delete(here);
            return asked.code() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    void begin() throws Exception {
        Files.createDirectories(folder);
        end();
    }

    /** A Debian with some packages. */
    void base(String packages) throws Exception {
        if (!Files.exists(folder.resolve("base"))) {
            done("rm", "-rf", "base.part");
            done("debootstrap", "--variant=minbase", "--include=" + packages, "bookworm", "base.part");
            done("mv", "base.part", "base");
        }
        buildah("from", "--name", "base", "scratch");
        buildah("add", "-q", "base", "base", "/");
        buildah("commit", "-q", "--rm", "base", BASE);
    }

    void image(Path context) throws Exception {
        buildah("bud", "--isolation", "chroot", "--format", "docker", "--layers=false", "--from", BASE, "-t", IMAGE,
                "-f",
                context.resolve("Containerfile").toString(), context.toString());
        buildah("from", "--name", "pincite", "--pull-never", IMAGE);
    }

    /** As the image's user. */
    Ended run(String command) throws Exception {
        return Ended.in(folder, Map.of(),
                command("run", "--isolation", "chroot", "pincite", "--", "sh", "-c", command));
    }

    void end() throws Exception {
        done("rm", "-rf", "store", "run");
    }

    private void buildah(String... arguments) throws Exception {
        done(command(arguments));
    }

    private String[] command(String... arguments) {
        var command = new ArrayList<>(List.of("buildah", "--root", folder.resolve("store").toString(), "--runroot",
                folder.resolve("run").toString(), "--storage-driver", "vfs"));
        command.addAll(List.of(arguments));
        return command.toArray(String[]::new);
    }

    private void done(String... command) throws Exception {
        var ended = Ended.in(folder, Map.of("HOME", folder.toString()), command);
        assertThat(ended.code()).as(String.join(" ", command) + "\n" + ended.output() + ended.errors()).isZero();
    }
}
