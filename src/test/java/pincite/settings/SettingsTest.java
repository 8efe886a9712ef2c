package pincite.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path PAGE = Path.of("docs/settings.md");

    @Test
    void thePageTellsWhatTheSourcesTell() throws IOException {
        var page = SettingsPage.of(SettingSources.in(Path.of("src/main/java")));
        if (Boolean.getBoolean("pincite.renew")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("%s is behind the sources; renew it with: %s", PAGE, SettingsPage.RENEW).content()
                .isEqualTo(page);
    }

    @Test
    void settingsAreNamedAsTheyAreGiven() {
        var setting = new Setting("pincite.model." + Setting.kebabCase("baseUrl"), "Optional<URI>", "", "");
        assertThat(setting.name()).isEqualTo("pincite.model.base-url");
        assertThat(setting.environmentVariable()).isEqualTo("PINCITE_MODEL_BASE_URL");
        assertThat(setting.prefix()).isEqualTo("pincite.model");
    }
}
