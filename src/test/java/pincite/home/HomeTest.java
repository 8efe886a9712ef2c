package pincite.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    @TempDir
    Path folder;

    @BeforeEach
    @AfterEach
    void leave() {
        System.clearProperty(Home.PROPERTY);
    }

    @Test
    void isNobodysUntilNamed() {
        assertThat(enter()).isEmpty();
        assertThat(Home.named()).isEmpty();
        assertThat(new HomeSettings().getConfigSources(null)).isEmpty();
    }

    @Test
    void isMadeAndHoldsTheFolders() {
        var home = folder.resolve("a b/c");
        assertThat(enter("serve", "--home", home.toString())).containsExactly("serve");
        assertThat(home).isDirectory();
        assertThat(new HomeSettings().getConfigSources(null)).hasSize(1).first()
                .extracting(ConfigSource::getOrdinal, settings -> settings.getValue("pincite.corpus.folder"))
                .containsExactly(-1_000, home.resolve("corpus/articles").toString());
    }

    @Test
    void isTheVariablesWhereNoOptionNamesIt() {
        Home.enter(Optional.of(folder.toString()));
        assertThat(Home.named()).contains(folder);
        Home.enter(Optional.of("/nowhere"), "--home=" + folder.resolve("other"));
        assertThat(Home.named()).contains(folder.resolve("other"));
        System.clearProperty(Home.PROPERTY);
        Home.enter(Optional.of(" "));
        assertThat(Home.named()).isEmpty();
    }

    @Test
    void hasSettingsOfItsOwn() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("config")).resolve("application.properties"),
                "pincite.corpus.folder=mine");
        enter("--home", folder.toString());
        assertThat(new HomeSettings().getConfigSources(null)).hasSize(2).last()
                .extracting(ConfigSource::getOrdinal, settings -> settings.getValue("pincite.corpus.folder"))
                .containsExactly(265, folder.resolve("mine").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--json"})
    void needsAFolder(String value) {
        assertThatThrownBy(() -> enter("ask", "--home", value)).isInstanceOf(HomeException.class)
                .hasMessageStartingWith("--home needs a folder, as in --home /var/lib/pincite");
    }

    @Test
    void isNoFileAndNotBelowOne() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> enter("--home", file.toString()))
                .hasMessageContaining("a file, not a folder: " + file);
        assertThatThrownBy(() -> enter("--home", file + "/x")).hasMessageContaining("cannot be made: " + file + "/x");
        assertThatThrownBy(() -> enter("--home", "a\0b")).hasMessageContaining("names no folder");
    }

    private static String[] enter(String... arguments) {
        return Home.enter(Optional.empty(), arguments);
    }
}
