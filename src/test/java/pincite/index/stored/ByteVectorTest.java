package pincite.index.stored;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByteVectorTest {

    @Test
    void givesTheGreatestAllOfAByte() {
        assertThat(ByteVector.of(0.5f, -0.25f, 0)).containsExactly(127, -63, 0);
    }

    @Test
    void isTheSameHoweverLongTheVectorIs() {
        assertThat(ByteVector.of(3, -1, 2)).isEqualTo(ByteVector.of(0.3f, -0.1f, 0.2f));
    }
}
