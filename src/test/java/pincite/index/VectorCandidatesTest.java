package pincite.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorCandidatesTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4_000, 4_000"})
    void fewPassagesAreAllComparedHoweverFewAreWanted(String passages, String asked) {
        var candidates = new VectorCandidates(number(passages));
        assertThat(candidates.areAll()).isTrue();
        assertThat(candidates.atLeast(10)).isEqualTo(number(asked));
    }

    @ParameterizedTest
    @CsvSource({"4_001, 10, 50", "4_001, 500, 500", "100_000, 50, 100", "1_000_000, 50, 200", "100_000_000, 50, 200"})
    void ofManyTheGraphIsAskedForTheMoreTheMoreThereAre(String passages, int limit, int asked) {
        var candidates = new VectorCandidates(number(passages));
        assertThat(candidates.areAll()).isFalse();
        assertThat(candidates.atLeast(limit)).isEqualTo(asked);
    }

    private static int number(String written) {
        return Integer.parseInt(written.replace("_", ""));
    }
}
