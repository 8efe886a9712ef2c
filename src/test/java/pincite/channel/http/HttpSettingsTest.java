package pincite.channel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.configuration.ConfigurationException;
import pincite.channel.PublicAddress;

class HttpSettingsTest {

    private static final PublicAddress NOWHERE = Optional::empty;

    private record Hosts(Optional<Set<String>> allowedHosts) implements HttpConfig {

        @Override
        public Optional<Set<String>> allowedOrigins() {
            return Optional.empty();
        }

        @Override
        public boolean h2c() {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk:8080", "https://desk.example", "*", "*.example", "a b", "desk/x", "", "u@desk"})
    void refusesWhatIsNoHost(String host) {
        assertThatThrownBy(() -> new AllowedHosts(Set.of(host))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("pincite.http.allowed-hosts").hasMessageContaining("'" + host + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk.example", "https://desk.example/", "https://desk.example/x", "null", "*", "",
            "https://*", "https://u@desk.example", "https://a b"})
    void refusesWhatIsNoOrigin(String origin) {
        assertThatThrownBy(() -> new AllowedOrigins(Optional.empty(), Set.of(origin), Set.of()))
                .isInstanceOf(ConfigurationException.class).hasMessageContaining("pincite.http.allowed-origins")
                .hasMessageContaining("'" + origin + "'");
        assertThatThrownBy(() -> new AllowedOrigins(Optional.empty(), Set.of(), Set.of(origin)))
                .hasMessageContaining("pincite.mcp.origins");
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, true", "192.168.1.5, true", "::, true", "127.0.0.1, false", "localhost, false",
            "::1, false", "127.0.0.1.example, true"})
    void anOpenedServiceSaysThatNobodySaidUnderWhichName(String host, boolean isNameless) {
        assertThat(new OpenedService(new Hosts(Optional.empty()), NOWHERE).isNameless(host)).isEqualTo(isNameless);
    }

    @Test
    void aNamedServiceIsSilent() {
        PublicAddress somewhere = () -> Optional.of(URI.create("https://pincite.example"));
        assertThat(new OpenedService(new Hosts(Optional.of(Set.of("desk"))), NOWHERE).isNameless("0.0.0.0")).isFalse();
        assertThat(new OpenedService(new Hosts(Optional.empty()), somewhere).isNameless("0.0.0.0")).isFalse();
    }
}
