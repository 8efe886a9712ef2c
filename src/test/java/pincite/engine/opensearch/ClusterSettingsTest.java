package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterSettingsTest {

    private static final Given ORDINARY = new Given(List.of("http://localhost:9200"), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), "pincite", 1, 1, Duration.ofSeconds(10));

    record Given(List<String> hosts, Optional<String> user, Optional<String> password, Optional<String> apiKey,
            Optional<Path> caFile, String prefix, int shards, int replicas, Duration timeout)
            implements
                OpenSearchConfig {

        Given at(String... hosts) {
            return new Given(List.of(hosts), user, password, apiKey, caFile, prefix, shards, replicas, timeout);
        }

        Given as(String user, String password, String key) {
            return new Given(hosts, Optional.ofNullable(user), Optional.ofNullable(password),
                    Optional.ofNullable(key), caFile, prefix, shards, replicas, timeout);
        }

        Given trusting(Path file) {
            return new Given(hosts, user, password, apiKey, Optional.of(file), prefix, shards, replicas, timeout);
        }

        Given called(String other) {
            return new Given(hosts, user, password, apiKey, caFile, other, shards, replicas, timeout);
        }
    }

    @Test
    void takesSeveralHosts() {
        assertThat(new ClusterSettings(ORDINARY.at("https://a:9200/", " http://b:1 ", "https://a:9200",
                "https://a:9200//", "http://[::1]:9200",
                "HTTPS://proxy/search/")).access().hosts()).containsExactly(URI.create("https://a:9200"),
                        URI.create("http://b:1"), URI.create("http://[::1]:9200"), URI.create("HTTPS://proxy/search"));
    }

    @ParameterizedTest
    @CsvSource({"localhost:9200", "ftp://a:9200", "http://", "'http://a b:9200'", "https://me:secret@a:9200",
            "https://me:sec@secret@a:9200", "https://me:secret%s@a:9200", "me:secret^@a:9200", "http://a:9200#b",
            "http://a:9200?b", "http://a_b:9200"})
    void refusesWhatIsNoHost(String host) {
        assertThatExceptionOfType(OpenSearchSettingException.class)
                .isThrownBy(() -> new ClusterSettings(ORDINARY.at(host)).access())
                .withMessageContaining("'pincite.opensearch.hosts'").withMessageContaining("https://name:9200")
                .withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({"me,secret,,Basic bWU6c2VjcmV0", ",,key,ApiKey key", ",,' key\n',ApiKey key", ",,,"})
    void tellsWhoAsks(String user, String password, String key, String header) {
        assertThat(new ClusterSettings(ORDINARY.as(user, password, key)).access().authorization())
                .isEqualTo(Optional.ofNullable(header));
    }

    @ParameterizedTest
    @CsvSource({"'secret\nkey'", "'secret key'", "sécret-secret"})
    void refusesAKeyThatNoHeaderTakes(String key) {
        assertThatExceptionOfType(OpenSearchSettingException.class)
                .isThrownBy(() -> new ClusterSettings(ORDINARY.as(null, null, key)).access())
                .withMessageContaining("'pincite.opensearch.api-key'").withMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({"me,,,password", ",secret,,user", "me,secret,key,api-key"})
    void refusesHalfOfAUser(String user, String password, String key, String setting) {
        assertThatExceptionOfType(OpenSearchSettingException.class)
                .isThrownBy(() -> new ClusterSettings(ORDINARY.as(user, password, key)).access())
                .withMessageContaining("'pincite.opensearch." + setting + "' is").withMessageNotContaining("secret");
    }

    @Test
    void refusesAUserThatBeginsAPassword() {
        assertThatExceptionOfType(OpenSearchSettingException.class)
                .isThrownBy(() -> new ClusterSettings(ORDINARY.as("me:too", "secret", null)).access())
                .withMessageContaining("'pincite.opensearch.user' has a colon").withMessageNotContaining("secret");
    }

    @Test
    void refusesAnAuthorityThatIsNone(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("ca.pem"), "no certificate");
        for (var each : List.of(file, folder.resolve("none.pem"))) {
            assertThatExceptionOfType(OpenSearchSettingException.class)
                    .isThrownBy(() -> new ClusterSettings(ORDINARY.trusting(each)).access())
                    .withMessageContaining("'pincite.opensearch.ca-file'").withMessageContaining(each.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"Pincite", "''", "a_b", "a*", "-a", "a/b"})
    void refusesWhatIsNoPrefix(String prefix) {
        assertThatExceptionOfType(OpenSearchSettingException.class)
                .isThrownBy(() -> new ClusterSettings(ORDINARY.called(prefix)).prefix())
                .withMessageContaining("'pincite.opensearch.prefix'");
    }
}
