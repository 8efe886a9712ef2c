package pincite.corpus.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.corpus.Publication;
import pincite.corpus.format.Particular;
import pincite.corpus.format.Particulars;
import pincite.corpus.format.Provenance;

class WallsTest {

    private static final Walls WALLS = Walls.of(config(Map.of("matter", List.of("lawyers"), "matter/sealed/",
            List.of("partners", "clerks")), Map.of("Desk Wire", List.of("desk")), Optional.empty()));

    @ParameterizedTest
    @CsvSource({"other/a, '', '', ''", "matter/a, '', '', lawyers", "matterhorn/a, '', '', ''", "matter, '', '', ''",
            "matter/sealed/a, '', '', clerks|partners&lawyers", "a, desk wire, '', desk", "a, DeskWire, '', desk",
            "matter/a, Desk Wire, '', desk&lawyers", "a, '', red, red", "a, '', 'red, blue', blue|red",
            "matter/a, '', lawyers, lawyers", "matter/a, '', red, lawyers&red", "a, '', 'not a group', -",
            "a, '', ',', -"})
    void eachRuleThatHoldsForAnArticleIsADoor(String id, String source, String groups, String wall) {
        assertThat(WALLS.around(id, publication(source, groups)).name()).isEqualTo(wall);
    }

    @Test
    void otherwiseHoldsWhereNoOtherRuleDoes() {
        var walls = Walls.of(config(Map.of("open", List.of("all")), Map.of(), Optional.of(List.of("staff"))));
        assertThat(walls.around("a", publication("", "")).name()).isEqualTo("staff");
        assertThat(walls.around("open/a", publication("", "")).name()).isEqualTo("all");
    }

    @Test
    void groupsTooLongToBeAnyOpenToNobody() {
        assertThat(WALLS.around("a", publication("", "red, ".repeat(300))).name()).isEqualTo("-");
    }

    @Test
    void rulesDifferByTheirKey() {
        assertThat(Walls.NONE.key()).isEmpty();
        assertThat(WALLS.key()).isNotEmpty().isNotEqualTo(
                Walls.of(config(Map.of("matter", List.of("lawyers")), Map.of(), Optional.empty())).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "", "a|b", "-"})
    void refusesASettingThatNamesNoGroup(String group) {
        assertThatExceptionOfType(AccessSettingException.class)
                .isThrownBy(() -> Walls.of(config(Map.of("matter", List.of(group)), Map.of(), Optional.empty())))
                .withMessageContaining("pincite.access.folders.\"matter\"").withMessageContaining("'" + group + "'");
    }

    private static Publication publication(String source, String groups) {
        var particulars = groups.isEmpty()
                ? Particulars.NONE
                : Particulars.NONE.with(Particular.GROUPS, groups, Provenance.GIVEN);
        return new Publication("Title", Optional.of(source).filter(name -> !name.isEmpty()), Optional.empty(),
                Optional.empty(), Optional.empty(), particulars);
    }

    private static AccessConfig config(Map<String, List<String>> folders, Map<String, List<String>> sources,
            Optional<List<String>> otherwise) {
        return new AccessConfig() {

            @Override
            public Map<String, List<String>> folders() {
                return folders;
            }

            @Override
            public Map<String, List<String>> sources() {
                return sources;
            }

            @Override
            public Optional<List<String>> otherwise() {
                return otherwise;
            }
        };
    }
}
