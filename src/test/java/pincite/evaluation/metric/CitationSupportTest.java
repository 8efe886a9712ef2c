package pincite.evaluation.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.evaluation.metric.CitationSupport.Cited;

class CitationSupportTest {

    private static final String FERRY = "The ferry leaves at nine.";
    private static final String WATER = "High water is at noon.";

    @Test
    void anInventedCitationCountsAgainstPrecision() {
        var support = judged(new Cited(FERRY, List.of(FERRY), 0), new Cited(WATER, List.of(), 1));
        assertThat(support).isEqualTo(new CitationSupport(2, 1, 2, 1, 1));
        assertThat(support.precision()).isEqualTo(0.5);
        assertThat(support.precisionAsAlce()).hasValue(1);
        assertThat(support.recall()).isEqualTo(0.5);
        assertThat(support.recallAsAlce()).hasValue(0.5);
    }

    @Test
    void anInventedCitationSpoilsTheGoodOneBesideIt() {
        var support = judged(new Cited(FERRY, List.of(FERRY), 1));
        assertThat(support).isEqualTo(new CitationSupport(1, 0, 2, 0, 2));
        assertThat(support.precisionAsAlce()).hasValue(0);
    }

    @Test
    void anAnswerWithoutStatementsScoresZeroAndIsNeverMissing() {
        var nothing = judged();
        assertThat(List.of(nothing.recall(), nothing.precision())).containsOnly(0.0);
        assertThat(nothing.recallAsAlce()).isEmpty();
        assertThat(nothing.precisionAsAlce()).isEmpty();
    }

    @Test
    void aStatementWithoutCitationsScoresZero() {
        assertThat(judged(new Cited(FERRY, List.of(), 0))).isEqualTo(new CitationSupport(1, 0, 0, 0, 0));
    }

    @Test
    void onlyAnIrrelevantCitationOfASupportedStatementIsImprecise() {
        assertThat(judged(new Cited(FERRY, List.of(FERRY, WATER), 0)).precision()).isEqualTo(0.5);
        assertThat(judged(new Cited(FERRY + WATER.replace("High", " high"), List.of(FERRY, WATER), 0)).precision())
                .isEqualTo(1);
        assertThat(judged(new Cited(FERRY, List.of(FERRY, FERRY), 0)).precision()).isEqualTo(1);
    }

    @Test
    void asksTheJudgeThatItIsGiven() {
        var never = CitationSupport.of(List.of(new Cited(FERRY, List.of(FERRY), 0)), (passages, statement) -> false);
        assertThat(never).isEqualTo(new CitationSupport(1, 0, 1, 0, 0));
    }

    @Test
    void refusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Cited(" ", List.of(), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new CitationSupport(1, 2, 0, 0, 0))
                .withMessageContaining("2 of 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The ferry leaves at nine.  | A ferry leaves, at nine!   | true
                                            The ferry leaves at nine.  | The ferry leaves at ten.   | false
                                            The boat’s crew            | The crew of the boat's     | false
                                            The crew of the boat's     | The boat’s crew            | true
                                            The ferries leave          | The ferry                  | false
                                            The ferry leaves           | The -                      | false
                                            """)
    void supportsWhatHasNoWordOfItsOwn(String passages, String statement, boolean isSupported) {
        assertThat(Support.everyWord().supports(passages, statement)).isEqualTo(isSupported);
    }

    private static CitationSupport judged(Cited... statements) {
        return CitationSupport.of(List.of(statements), Support.everyWord());
    }
}
