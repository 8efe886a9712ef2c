package pincite.engine.onnx.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class NearestCentroidTest {

    private static final int WIDTH = 5;

    private final Random random = new Random(11);
    private final float[][] centroids = vectors(NearestCentroid.CENTROIDS);

    @Test
    void findsTheOneAtTheLeastDistance() {
        var vectors = vectors(300);
        var expected = Stream.of(vectors).map(this::nearest).toList();
        assertThat(IntStream.range(0, vectors.length).mapToObj(at -> search().of(vectors[at], 0)).toList())
                .isEqualTo(expected);
    }

    @Test
    void findsForManyWhatItFindsForEach() {
        var found = search().ofEach(centroids);
        for (int at = 0; at < centroids.length; at++) {
            assertThat(Byte.toUnsignedInt(found[at])).isEqualTo(at);
        }
    }

    @Test
    void takesWhatIsNoNumberForSomeCentroid() {
        var nothing = new float[WIDTH];
        nothing[2] = Float.NaN;
        assertThat(search().of(nothing, 0)).isBetween(0, NearestCentroid.CENTROIDS - 1);
    }

    private NearestCentroid search() {
        var values = new float[WIDTH * NearestCentroid.CENTROIDS];
        for (int at = 0; at < values.length; at++) {
            values[at] = centroids[at % NearestCentroid.CENTROIDS][at / NearestCentroid.CENTROIDS];
        }
        return new NearestCentroid(values, WIDTH);
    }

    private int nearest(float... vector) {
        return IntStream.range(0, centroids.length).boxed()
                .min((one, other) -> Double.compare(distance(vector, centroids[one]),
                        distance(vector, centroids[other])))
                .orElseThrow();
    }

    private static double distance(float[] one, float... other) {
        return IntStream.range(0, one.length).mapToDouble(at -> Math.pow(one[at] - other[at], 2)).sum();
    }

    private float[][] vectors(int count) {
        return Stream.generate(this::vector).limit(count).toArray(float[][]::new);
    }

    private float[] vector() {
        var vector = new float[WIDTH];
        for (int at = 0; at < WIDTH; at++) {
            vector[at] = (float) random.nextGaussian();
        }
        return vector;
    }
}
