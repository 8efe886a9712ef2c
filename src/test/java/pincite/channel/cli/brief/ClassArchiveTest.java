package pincite.channel.cli.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;
    private ClassArchive archive;

    @BeforeEach
    void find() throws IOException {
        archive = ClassArchive.of(program("a build"));
    }

    private Packaged program(String own) throws IOException {
        var file = Files.createDirectories(folder.resolve("app")).resolve("own.jar");
        return new Packaged(folder, Files.writeString(file, own));
    }

    @Test
    void isMadeByOneCommandAtATime() {
        assertThat(archive.isMade()).isFalse();
        assertThat(archive.claim()).isTrue();
        assertThat(archive.claim()).isFalse();
    }

    @Test
    void isMadeByAnotherWhenWhoMadeItWasKilled() throws IOException {
        archive.claim();
        Files.setLastModifiedTime(archive.part(), FileTime.from(Instant.now().minusSeconds(3600)));
        assertThat(archive.claim()).isTrue();
    }

    @Test
    void isNobodysToMakeWhereNothingCanBeWritten() throws IOException {
        var nowhere = new ClassArchive(folder.resolve("nowhere").resolve("classes-1.jsa"));
        assertThat(nowhere.claim()).isFalse();
    }

    @Test
    void isThereWhenItIsWhole() throws IOException {
        archive.claim();
        Files.writeString(archive.part(), "classes");
        archive.keep();
        assertThat(archive.file()).hasContent("classes");
        assertThat(archive.part()).doesNotExist();
    }

    @Test
    void whatCouldNotBeMadeIsNotTriedAgain() throws IOException {
        archive.claim();
        Files.delete(archive.part());
        archive.keep();
        assertThat(archive.isMade()).isTrue();
        assertThat(archive.file()).isEmptyFile();
    }

    @Test
    void anotherBuildHasAnotherAndTakesTheOldOneAway() throws IOException {
        archive.claim();
        archive.keep();
        var newer = ClassArchive.of(program("a longer build"));
        assertThat(newer).isNotEqualTo(archive);
        var ofAnotherJava = Files.createFile(folder.resolve("classes-11-0.jsa"));
        newer.claim();
        newer.keep();
        assertThat(ofAnotherJava).exists();
        assertThat(archive.isMade()).isFalse();
        assertThat(newer.isMade()).isTrue();
    }
}
