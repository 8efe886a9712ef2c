package pincite.engine.onnx.token;

import java.util.Arrays;

/** Finds the nearest of the centroids of one part of vectors. */
public final class NearestCentroid {

    public static final int CENTROIDS = 256;

    /** For each dimension, of all centroids. */
    private final float[][] centroids;
    private final float[] halves = new float[CENTROIDS];

    /** @param centroids dimension after dimension, in each all centroids */
    public NearestCentroid(float[] centroids, int width) {
        this.centroids = new float[width][];
        for (int dimension = 0; dimension < width; dimension++) {
            this.centroids[dimension] = Arrays.copyOfRange(centroids, dimension * CENTROIDS,
                    (dimension + 1) * CENTROIDS);
        }
        for (int at = 0; at < centroids.length; at++) {
            halves[at % CENTROIDS] -= centroids[at] * centroids[at] / 2;
        }
    }

    /** The number of the one that is nearest to the part of a vector that begins there. */
    public int of(float[] vector, int from) {
        return nearest(vector, from, new Likeness());
    }

    /** Of each of the vectors, as a byte without sign. */
    byte[] ofEach(float[]... vectors) {
        var numbers = new byte[vectors.length];
        var likeness = new Likeness();
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = (byte) nearest(vectors[at], 0, likeness);
        }
        return numbers;
    }

    private int nearest(float[] vector, int from, Likeness likeness) {
        System.arraycopy(halves, 0, likeness.all, 0, CENTROIDS);
        WeightedSum.add(vector, from, centroids, likeness.all);
        // The least distance is the greatest dot product less half the squared length.
        return likeness.greatest();
    }

    /** Of one vector to all centroids; the room is used again, for new room costs a quarter of the search. */
    private static final class Likeness {

        private final float[] all = new float[CENTROIDS];
        private final float[] half = new float[CENTROIDS / 2];
        private final float[] quarter = new float[CENTROIDS / 4];

        /** By folding twice, which the compiler turns into vector instructions, the last quarter alone is gone through. */
        int greatest() {
            fold(all, half);
            fold(half, quarter);
            int greatest = greatest(quarter);
            float most = quarter[greatest];
            while (greatest + quarter.length < CENTROIDS && all[greatest] < most) {
                greatest += quarter.length;
            }
            return greatest;
        }

        private static void fold(float[] from, float... to) {
            for (int at = 0; at < to.length; at++) {
                to[at] = Math.max(from[at], from[at + to.length]);
            }
        }

        private static int greatest(float... values) {
            int greatest = 0;
            for (int at = 1; at < values.length; at++) {
                if (values[at] > values[greatest]) {
                    greatest = at;
                }
            }
            return greatest;
        }
    }
}
