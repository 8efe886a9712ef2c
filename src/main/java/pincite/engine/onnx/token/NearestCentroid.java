package pincite.engine.onnx.token;

/** Finds the nearest of the centroids of one part of vectors. */
public final class NearestCentroid {

    public static final int CENTROIDS = 256;

    private final float[] centroids;
    private final int width;
    private final float[] halves = new float[CENTROIDS];

    /** @param centroids dimension after dimension, in each all centroids */
    public NearestCentroid(float[] centroids, int width) {
        this.centroids = centroids;
        this.width = width;
        for (int at = 0; at < centroids.length; at++) {
            halves[at % CENTROIDS] -= centroids[at] * centroids[at] / 2;
        }
    }

    /** The number of the one that is nearest to the part of a vector that begins there. */
    public int of(float[] vector, int from) {
        var likeness = halves.clone();
        for (int dimension = 0; dimension < width; dimension++) {
            add(vector[from + dimension], centroids, dimension * CENTROIDS, likeness);
        }
        // The least distance is the greatest dot product less half the squared length.
        return greatest(likeness);
    }

    /** Kept apart and plain, because this is the loop that the compiler turns into vector instructions. */
    private static void add(float factor, float[] centroids, int from, float... likeness) {
        for (int centroid = 0; centroid < CENTROIDS; centroid++) {
            likeness[centroid] += factor * centroids[from + centroid];
        }
    }

    private static int greatest(float... likeness) {
        int greatest = 0;
        for (int centroid = 1; centroid < CENTROIDS; centroid++) {
            if (likeness[centroid] > likeness[greatest]) {
                greatest = centroid;
            }
        }
        return greatest;
    }
}
