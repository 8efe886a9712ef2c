package pincite.engine.onnx.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import pincite.index.TokenCodec;
import pincite.index.TokenCodecContract;
import pincite.index.TokenVectors;

class TokenCodebookTest extends TokenCodecContract {

    private static final int PARTS = 4;
    private static final int WIDTH = 3;
    /** One more than there are centroids for. */
    private static final int DIMENSIONS = PARTS * WIDTH + 1;
    private static final byte[] CENTROIDS = centroids();

    @Override
    protected TokenCodec codec() {
        return new TokenCodebook("made up", DIMENSIONS, PARTS, 0.005f, CENTROIDS);
    }

    /** Each of centroids, two by two opposite, so that nothing is lost of an even number but what bytes lose. */
    @Override
    protected float[][] vectors(int count) {
        return IntStream.range(0, count).mapToObj(TokenCodebookTest::vector).toArray(float[][]::new);
    }

    private static float[] vector(int number) {
        var vector = new float[DIMENSIONS];
        vector[DIMENSIONS - 1] = 10;
        for (int at = 0; at < PARTS * WIDTH; at++) {
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
        assertThat(bytes).hasSize(1 + DIMENSIONS + 100 * (2 + PARTS));
    }

    @Test
    void givesVectorsBackAsLongAsTheyWere() {
        var places = IntStream.range(0, 20).toArray();
        var back = codec().tokens(ByteBuffer.wrap(codec().bytes(TokenVectors.of(places, places, vectors(20)))));
        var similarities = back.similarities(back);
        IntStream.range(0, 20).forEach(token -> assertThat(similarities[token][token]).isCloseTo(1, within(1e-4f)));
    }

    @Test
    void refusesTheTokensOfAnotherModel() {
        var tokens = TokenVectors.of(new int[1], new int[1], new float[][]{{1, 0}});
        assertThatIllegalArgumentException().isThrownBy(() -> codec().bytes(tokens))
                .withMessage("The codebook made up is for vectors of 13 dimensions, not 2");
    }

    @Test
    void refusesBytesThatAreNoCodebook() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenCodebook("broken", DIMENSIONS, 5, 1, CENTROIDS))
                .withMessage("No codebook of 5 parts with 256 centroids: 3072 bytes");
    }
}
