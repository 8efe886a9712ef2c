package pincite.engine.onnx.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import pincite.index.TokenCodec;
import pincite.index.TokenCodecContract;
import pincite.index.TokenVectors;

class TokenCodebookTest extends TokenCodecContract {

    private static final int PARTS = 4;
    private static final int WIDTH = 3;
    private static final byte[] CENTROIDS = centroids();

    @Override
    protected TokenCodec codec() {
        return new TokenCodebook("made up", PARTS, 0.005f, CENTROIDS);
    }

    /** Each of centroids, two by two opposite, so that nothing is lost of an even number but what bytes lose. */
    @Override
    protected float[][] vectors(int count) {
        return IntStream.range(0, count).mapToObj(TokenCodebookTest::vector).toArray(float[][]::new);
    }

    private static float[] vector(int number) {
        var vector = new float[PARTS * WIDTH];
        for (int at = 0; at < vector.length; at++) {
            vector[at] = CENTROIDS[at * NearestCentroid.CENTROIDS + number];
        }
        return vector;
    }

    private static byte[] centroids() {
        var random = new Random(7);
        var centroids = new byte[PARTS * WIDTH * NearestCentroid.CENTROIDS];
        for (int at = 0; at < centroids.length; at += 2) {
            centroids[at] = (byte) (random.nextInt(121) - 60);
            centroids[at + 1] = (byte) -centroids[at];
        }
        return centroids;
    }

    @Test
    void takesAByteAPartAndTwoForThePlaceAndTheMeanOnce() {
        var places = IntStream.range(0, 100).toArray();
        var bytes = codec().bytes(TokenVectors.of(places, places, vectors(100)));
        assertThat(bytes).hasSize(1 + PARTS * WIDTH + 100 * (2 + PARTS));
    }

    @Test
    void refusesTheTokensOfAnotherModel() {
        var tokens = TokenVectors.of(new int[1], new int[1], new float[][]{{1, 0}});
        assertThatIllegalArgumentException().isThrownBy(() -> codec().bytes(tokens))
                .withMessage("The codebook made up is for vectors of 12 dimensions, not 2");
    }

    @Test
    void refusesBytesThatAreNoCodebook() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenCodebook("broken", 5, 1, CENTROIDS))
                .withMessage("No codebook of 5 parts with 256 centroids: 3072 bytes");
    }
}
