package pincite.channel.cli.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

class GivenSettingsTest {

    private static final SmallRyeConfig SERVICE = new SmallRyeConfigBuilder().withSources(new PropertiesConfigSource(
            Map.of("pincite.corpus.folder", "corpus/articles", "pincite.model.base-url", "http://model.example",
                    "quarkus.http.port", "8080"),
            "service", 100)).build();

    @ParameterizedTest
    @CsvSource({
            "PINCITE_CORPUS_FOLDER, corpus/articles, true",
            "pincite.corpus.folder, corpus/articles, true",
            "PINCITE_MODEL_BASE_URL, http://model.example, true",
            "PINCITE_CORPUS_FOLDER, other/articles, false",
            "pincite.corpus.folder, other/articles, false",
            "PINCITE_CORPUS_FOLDER, '', false",
            "PINCITE_NOBODY_KNOWS, x, false",
            "QUARKUS_HTTP_PORT, 9090, true",
            "PINCITE_HOME, /srv/pincite, true",
            "pincite.home, /srv/pincite, true",
            "HOME, /nowhere, true"
    })
    void agreesWithAServiceThatIsSetTheSame(String name, String value, boolean agrees) {
        assertThat(given(name, value).agreeWith(SERVICE)).isEqualTo(agrees);
    }

    @Test
    void whoSetsNothingAgreesWithAnyService() {
        assertThat(GivenSettings.of(Map.of("PATH", "/bin"), new Properties()).agreeWith(SERVICE)).isTrue();
    }

    @Test
    void findsASettingUnderBothItsNames() {
        assertThat(given("PINCITE_COMMANDS_FOLDER", "here").value("pincite.commands.folder")).hasValue("here");
        assertThat(given("pincite.commands.folder", "here").value("pincite.commands.folder")).hasValue("here");
        assertThat(given("HOME", "here").value("pincite.commands.folder")).isEmpty();
    }

    /** Names in capitals stand in the environment, others are Java's own. */
    private static GivenSettings given(String name, String value) {
        var properties = new Properties();
        if (name.contains(".")) {
            properties.setProperty(name, value);
            return GivenSettings.of(Map.of(), properties);
        }
        return GivenSettings.of(Map.of(name, value), properties);
    }
}
