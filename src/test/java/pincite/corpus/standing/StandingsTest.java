package pincite.corpus.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingsTest {

    /** As a configuration file states them. */
    private record Stated(Optional<List<String>> trusted, Optional<List<String>> quarantined,
            String otherwise) implements SourcesConfig {
    }

    @ParameterizedTest
    @CsvSource({"Court Desk, TRUSTED", "court desk, TRUSTED", "COURTDESK, TRUSTED", "' Court  Desk ', TRUSTED",
            "Rumour Mill, QUARANTINED", "rumourmill, QUARANTINED", "Courts Desk, UNKNOWN"})
    void aSourceIsKnownWhateverItsCapitalsAndSpaces(String source, Standing standing) {
        var standings = standings(List.of("Court Desk"), List.of("Rumour Mill"), "unknown");
        assertThat(standings.of(Optional.of(source))).isEqualTo(standing);
    }

    @Test
    void whatIsNamedNowhereHasTheDefault() {
        assertThat(standings(List.of(), List.of(), "unknown").of(Optional.empty())).isEqualTo(Standing.UNKNOWN);
        var closed = standings(List.of("Court Desk"), List.of(), "quarantined");
        assertThat(closed.of(Optional.empty())).isEqualTo(Standing.QUARANTINED);
        assertThat(closed.of(Optional.of("New Paper"))).isEqualTo(Standing.QUARANTINED);
        assertThat(closed.of(Optional.of("Court Desk"))).isEqualTo(Standing.TRUSTED);
        assertThat(closed.isAnyQuarantined()).isTrue();
        assertThat(Standings.NONE.isAnyQuarantined()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            A | B | trusted | 'pincite.sources.default' must be 'unknown' or 'quarantined': 'trusted'
                                            A | B | Unknown | 'pincite.sources.default' must be 'unknown' or 'quarantined': 'Unknown'
                                            A | a | unknown | 'pincite.sources.quarantined' holds a source that is trusted, too: a
                                            A | ' ' | unknown | 'pincite.sources.quarantined' holds a name without a letter: ' '
                                            '' | B | unknown | 'pincite.sources.trusted' holds a name without a letter: ''
                                            """)
    void refusesWhatIsNoSettingWithItsKeyAndValue(String trusted, String quarantined, String otherwise,
            String because) {
        assertThatExceptionOfType(SourcesSettingException.class)
                .isThrownBy(() -> standings(List.of(trusted), List.of(quarantined), otherwise)).withMessage(because);
    }

    private static Standings standings(List<String> trusted, List<String> quarantined, String otherwise) {
        return Standings.of(new Stated(Optional.of(trusted), Optional.of(quarantined), otherwise));
    }
}
