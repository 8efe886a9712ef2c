package pincite.channel.cli.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedTest {

    @TempDir
    Path folder;

    private Path put(String file) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, "");
    }

    @Test
    void whatTheBuildChangedComesFirstAndTheRestByName() throws IOException {
        var own = put("app/pincite.jar");
        for (var file : List.of("lib/main/b.jar", "lib/main/a.jar", "lib/main/note.txt", "lib/boot/c.jar",
                "quarkus/generated-bytecode.jar", "quarkus/transformed-bytecode.jar",
                "quarkus/quarkus-application.dat")) {
            put(file);
        }
        assertThat(Packaged.of(own).orElseThrow().classPath().split(File.pathSeparator)).containsExactly(
                at("quarkus/transformed-bytecode.jar"), at("quarkus/generated-bytecode.jar"), at("app/pincite.jar"),
                at("lib/boot/c.jar"), at("lib/main/a.jar"), at("lib/main/b.jar"));
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }

    @Test
    void classesThatAreNotPackagedAreNoProgram() throws IOException {
        assertThat(Packaged.of(put("target/classes"))).isEmpty();
        assertThat(Packaged.find()).isEmpty();
    }
}
