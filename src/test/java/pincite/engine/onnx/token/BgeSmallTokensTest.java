package pincite.engine.onnx.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class BgeSmallTokensTest {

    @Test
    void theRotationLeavesLikenessesAsTheyWere() {
        var random = new Random(3);
        var rotation = BgeSmallTokens.rotation();
        for (int each = 0; each < 20; each++) {
            var one = vector(random);
            var other = vector(random);
            var turned = rotation.turned(one, other);
            assertThat(dot(turned[0], turned[1])).isCloseTo(dot(one, other), within(0.02));
        }
    }

    @Test
    void turnsEachAsItTurnsOneAlone() {
        var random = new Random(5);
        var rotation = BgeSmallTokens.rotation();
        var vectors = Stream.generate(() -> vector(random)).limit(21).toArray(float[][]::new);
        var alone = Stream.of(vectors).map(vector -> rotation.turned(vector)[0]).toArray(float[][]::new);
        assertThat(rotation.turned(vectors)).isDeepEqualTo(alone);
    }

    @Test
    void theCodebookIsCalledByWhatIsInIt() {
        assertThat(BgeSmallTokens.codec().name()).matches("bge-small tokens [0-9a-f]{8}")
                .isEqualTo(BgeSmallTokens.codec().name());
    }

    private static float[] vector(Random random) {
        var vector = new float[384];
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) (random.nextGaussian() / Math.sqrt(vector.length));
        }
        return vector;
    }

    private static double dot(float[] one, float... other) {
        double sum = 0;
        for (int at = 0; at < one.length; at++) {
            sum += one[at] * other[at];
        }
        return sum;
    }
}
