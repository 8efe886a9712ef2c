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
        var likeness = halves.clone();
        WeightedSum.add(vector, from, centroids, likeness);
        // The least distance is the greatest dot product less half the squared length.
        return greatest(likeness);
    }

    private static int greatest(float... likeness) {
        int greatest = 0;
        float most = likeness[0];
        for (int centroid = 1; centroid < CENTROIDS; centroid++) {
            if (likeness[centroid] > most) {
                most = likeness[centroid];
                greatest = centroid;
            }
        }
        return greatest;
    }
}
