package pincite.home;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class HomeFoldersTest {

    /** As the page has it, which tells what the sources tell. */
    @Test
    void areAllSettingsThatNameAPlaceByDefault() throws IOException {
        var settings = Files.readAllLines(Path.of("docs/settings.md")).stream()
                .filter(line -> line.contains("| path | `"))
                .map(line -> line.split("`"))
                .collect(toMap(cells -> cells[1], cells -> cells[5]));
        assertThat(HomeFolders.DEFAULTS).isEqualTo(settings);
    }

    @Test
    void beginInTheHomeWhereItsOwnSettingsNameThem() {
        var home = Path.of("/home");
        assertThat(HomeFolders.resolve("%prod.pincite.corpus.folder", " mine ", home)).isEqualTo("/home/mine");
        assertThat(HomeFolders.resolve("pincite.index.folder", "/elsewhere", home)).isEqualTo("/elsewhere");
        assertThat(HomeFolders.resolve("pincite.model.name", "mine", home)).isEqualTo("mine");
    }
}
