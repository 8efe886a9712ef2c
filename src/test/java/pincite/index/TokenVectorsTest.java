package pincite.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TokenVectorsTest {

    private static final TokenVectors TEXT = TokenVectors.of(new int[]{0, 4, 9}, new int[]{3, 8, 12},
            new float[][]{{1, 0}, {0, 2}, {-3, 3}});

    @Test
    void comparesByCosineWhateverTheLengths() {
        var question = TokenVectors.of(new int[]{0}, new int[]{1}, new float[][]{{5, 0}});
        assertThat(TEXT.similarities(question)[0]).containsExactly(new float[]{1, 0, (float) -Math.sqrt(0.5)},
                within(0.01f));
    }

    @Test
    void takesTheBestMatchWithinARange() {
        float[][] similarities = {{0.1f, 0.9f, 0.5f}};
        assertThat(TEXT.best(similarities, 0, 3)).containsExactly(0.9f);
        assertThat(TEXT.best(similarities, 2, 3)).containsExactly(0.5f);
        assertThat(TEXT.best(similarities, 2, 2)).containsExactly(0f);
    }

    @Test
    void countsFromAPlaceOn() {
        var rest = TEXT.from(4);
        assertThat(rest.starts()).containsExactly(0, 5);
        assertThat(rest.ends()).containsExactly(4, 8);
        assertThat(rest.similarities(TEXT)[1]).containsExactly(new float[]{1, (float) Math.sqrt(0.5)}, within(0.01f));
    }

    @Test
    void refusesPartsThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenVectors(2, new int[1], new int[1], new float[1], new byte[3]))
                .withMessageContaining("1 tokens of 2 dimensions in 3 bytes");
    }
}
