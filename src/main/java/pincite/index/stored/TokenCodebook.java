package pincite.index.stored;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

import pincite.index.TokenVectors;

/**
 * Keeps a byte for each part of a token's vector: the number of the nearest of 256 centroids of that part (product quantization: Jegou,
 * Douze and Schmid 2011, IEEE TPAMI 33(1)). What is read back is made of centroids and not made as long as before, so that its
 * dot product with a question's token is what all vectors of that code have on the average.
 */
public final class TokenCodebook implements TokenCodec {

    static final int CENTROIDS = 256;

    private final String name;
    private final int parts;
    private final int width;
    private final float step;
    /** For each part, dimension after dimension, of each all centroids. */
    private final byte[][] steps;
    private final float[][] values;
    /** For each part, half the squared length of each centroid. */
    private final float[][] halves;

    /**
     * @param name  of the model whose tokens they are
     * @param parts that a vector is cut into
     * @param step  what one step of the bytes is worth
     * @param bytes part after part, in each dimension after dimension, in each all centroids
     */
    public TokenCodebook(String name, int parts, float step, byte... bytes) {
        if (parts <= 0 || bytes.length == 0 || bytes.length % (parts * CENTROIDS) != 0) {
            throw new IllegalArgumentException(
                    "No codebook of " + parts + " parts with " + CENTROIDS + " centroids: " + bytes.length + " bytes");
        }
        this.name = name;
        this.parts = parts;
        this.step = step;
        this.width = bytes.length / parts / CENTROIDS;
        this.steps = new byte[parts][];
        this.values = new float[parts][];
        this.halves = new float[parts][];
        for (int part = 0; part < parts; part++) {
            take(part, Arrays.copyOfRange(bytes, part * width * CENTROIDS, (part + 1) * width * CENTROIDS));
        }
    }

    private void take(int part, byte... centroids) {
        var half = new float[CENTROIDS];
        var exact = new float[centroids.length];
        for (int at = 0; at < centroids.length; at++) {
            exact[at] = centroids[at] * step;
            half[at % CENTROIDS] += exact[at] * exact[at] / 2;
        }
        steps[part] = centroids;
        values[part] = exact;
        halves[part] = half;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public byte[] bytes(TokenVectors tokens) {
        refuseOthers(tokens);
        var out = new ByteArrayOutputStream();
        TokenPlaces.write(tokens, out);
        for (int part = 0; part < parts && tokens.count() > 0; part++) {
            out.writeBytes(codes(tokens, part));
        }
        return out.toByteArray();
    }

    private void refuseOthers(TokenVectors tokens) {
        if (tokens.count() > 0 && tokens.dimensions() != parts * width) {
            throw new IllegalArgumentException("The codebook " + name + " is for vectors of " + parts * width
                    + " dimensions, not " + tokens.dimensions());
        }
    }

    private byte[] codes(TokenVectors tokens, int part) {
        var codes = new byte[tokens.count()];
        var likeness = new float[CENTROIDS];
        for (int token = 0; token < codes.length; token++) {
            Arrays.fill(likeness, 0);
            for (int dimension = 0; dimension < width; dimension++) {
                int place = (part * width + dimension) * codes.length + token;
                add(tokens.bytes()[place] * tokens.scales()[token], values[part], dimension * CENTROIDS, likeness);
            }
            codes[token] = (byte) nearest(likeness, halves[part]);
        }
        return codes;
    }

    /** Kept apart and plain, because this is the loop that the compiler turns into vector instructions. */
    private static void add(float factor, float[] centroids, int from, float... likeness) {
        for (int centroid = 0; centroid < CENTROIDS; centroid++) {
            likeness[centroid] += factor * centroids[from + centroid];
        }
    }

    /** The least distance is the greatest dot product less half the squared length. */
    private static int nearest(float[] likeness, float... half) {
        int nearest = 0;
        for (int centroid = 1; centroid < CENTROIDS; centroid++) {
            if (likeness[centroid] - half[centroid] > likeness[nearest] - half[nearest]) {
                nearest = centroid;
            }
        }
        return nearest;
    }

    @Override
    public TokenVectors tokens(ByteBuffer bytes) {
        var places = TokenPlaces.read(bytes);
        if (places.count() == 0) {
            return TokenVectors.none();
        }
        var codes = new byte[places.count()];
        var vectors = new byte[parts * width * codes.length];
        for (int part = 0; part < parts; part++) {
            bytes.get(codes);
            fill(part, codes, vectors);
        }
        var scales = new float[codes.length];
        Arrays.fill(scales, step);
        return new TokenVectors(parts * width, places.starts(), places.ends(), scales, vectors);
    }

    private void fill(int part, byte[] codes, byte... vectors) {
        for (int dimension = 0; dimension < width; dimension++) {
            int from = (part * width + dimension) * codes.length;
            for (int token = 0; token < codes.length; token++) {
                vectors[from + token] = steps[part][dimension * CENTROIDS + Byte.toUnsignedInt(codes[token])];
            }
        }
    }
}
