package pincite.engine.onnx.token;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import pincite.index.TokenCodec;
import pincite.index.TokenVectors;
import pincite.index.stored.TokenPlaces;

/**
 * Keeps the mean of a passage's vectors, and of each vector a byte for each part of what it has beyond the mean: the number of the
 * nearest of 256 centroids of that part (product quantization: Jegou, Douze and Schmid 2011, IEEE TPAMI 33(1)). Tokens of one passage
 * share most of what they mean: two thirds of their squared length is the mean's. Of the dimensions after the last part, in which
 * vectors vary least, the mean alone is kept. What is read back is made as long as it was.
 */
final class TokenCodebook implements TokenCodec {

    private final String name;
    private final int dimensions;
    private final int parts;
    private final int width;
    private final float step;
    /** For each part, dimension after dimension, of each all centroids. */
    private final byte[][] steps;
    private final NearestCentroid[] nearest;

    /**
     * @param name       of the model whose tokens they are
     * @param dimensions of a vector
     * @param parts      that it is cut into
     * @param step       what one step of the bytes is worth
     * @param bytes      part after part, in each dimension after dimension, in each all centroids
     */
    TokenCodebook(String name, int dimensions, int parts, float step, byte... bytes) {
        if (parts <= 0 || bytes.length == 0 || bytes.length % (parts * NearestCentroid.CENTROIDS) != 0
                || bytes.length > dimensions * NearestCentroid.CENTROIDS) {
            throw new IllegalArgumentException(
                    "No codebook of " + parts + " parts with " + NearestCentroid.CENTROIDS + " centroids: "
                            + bytes.length + " bytes");
        }
        this.name = name;
        this.dimensions = dimensions;
        this.parts = parts;
        this.step = step;
        this.width = bytes.length / parts / NearestCentroid.CENTROIDS;
        this.steps = new byte[parts][];
        this.nearest = new NearestCentroid[parts];
        for (int part = 0; part < parts; part++) {
            take(part, Arrays.copyOfRange(bytes, part * width * NearestCentroid.CENTROIDS,
                    (part + 1) * width * NearestCentroid.CENTROIDS));
        }
    }

    private void take(int part, byte... centroids) {
        steps[part] = centroids;
        var values = new float[centroids.length];
        for (int at = 0; at < centroids.length; at++) {
            values[at] = centroids[at] * step;
        }
        nearest[part] = new NearestCentroid(values, width);
    }

    /**
     * As it was written: the numbers of dimensions and parts, the step, the bytes (big-endian).
     *
     * @throws UncheckedIOException where it cannot be read
     */
    static TokenCodebook read(String name, InputStream from) {
        try (var in = new DataInputStream(from)) {
            return new TokenCodebook(name, in.readInt(), in.readInt(), in.readFloat(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The codebook " + name + " cannot be read", e);
        }
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
        var mean = mean(tokens);
        out.writeBytes(mean);
        for (int part = 0; part < parts && tokens.count() > 0; part++) {
            out.writeBytes(codes(tokens, part, mean));
        }
        return out.toByteArray();
    }

    private void refuseOthers(TokenVectors tokens) {
        if (tokens.count() > 0 && tokens.dimensions() != dimensions) {
            throw new IllegalArgumentException("The codebook " + name + " is for vectors of " + dimensions
                    + " dimensions, not " + tokens.dimensions());
        }
    }

    private byte[] mean(TokenVectors tokens) {
        var mean = new byte[tokens.dimensions()];
        for (int dimension = 0; dimension < mean.length; dimension++) {
            float sum = 0;
            for (int token = 0; token < tokens.count(); token++) {
                sum += value(tokens, dimension, token);
            }
            mean[dimension] = saturated(Math.round(sum / tokens.count() / step));
        }
        return mean;
    }

    private static float value(TokenVectors tokens, int dimension, int token) {
        return tokens.bytes()[dimension * tokens.count() + token] * tokens.scales()[token];
    }

    private static byte saturated(int value) {
        return (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, value));
    }

    private byte[] codes(TokenVectors tokens, int part, byte... mean) {
        var beyond = new float[tokens.count()][width];
        for (int dimension = 0; dimension < width; dimension++) {
            int at = part * width + dimension;
            for (int token = 0; token < beyond.length; token++) {
                beyond[token][dimension] = value(tokens, at, token) - mean[at] * step;
            }
        }
        return nearest[part].ofEach(beyond);
    }

    @Override
    public TokenVectors tokens(ByteBuffer bytes) {
        var places = TokenPlaces.read(bytes);
        if (places.count() == 0) {
            return TokenVectors.none();
        }
        var mean = new byte[dimensions];
        bytes.get(mean);
        var codes = new byte[places.count()];
        var vectors = means(mean, codes.length);
        for (int part = 0; part < parts; part++) {
            bytes.get(codes);
            fill(part, mean, codes, vectors);
        }
        return new TokenVectors(dimensions, places.starts(), places.ends(), scales(codes.length, vectors), vectors);
    }

    private byte[] means(byte[] mean, int tokens) {
        var vectors = new byte[dimensions * tokens];
        for (int dimension = parts * width; dimension < dimensions; dimension++) {
            Arrays.fill(vectors, dimension * tokens, (dimension + 1) * tokens, mean[dimension]);
        }
        return vectors;
    }

    /** By which each has the length of 1. */
    private static float[] scales(int tokens, byte... vectors) {
        var squares = new float[tokens];
        for (int at = 0; at < vectors.length; at += tokens) {
            addSquares(vectors, at, squares);
        }
        for (int token = 0; token < tokens; token++) {
            squares[token] = (float) (1 / Math.sqrt(Math.max(1, squares[token])));
        }
        return squares;
    }

    /** Kept apart and plain, because this is the loop that the compiler turns into vector instructions. */
    private static void addSquares(byte[] vectors, int from, float... squares) {
        for (int token = 0; token < squares.length; token++) {
            squares[token] += vectors[from + token] * vectors[from + token];
        }
    }

    private void fill(int part, byte[] mean, byte[] codes, byte... vectors) {
        for (int dimension = 0; dimension < width; dimension++) {
            int at = part * width + dimension;
            for (int token = 0; token < codes.length; token++) {
                int beyond = steps[part][dimension * NearestCentroid.CENTROIDS + Byte.toUnsignedInt(codes[token])];
                vectors[at * codes.length + token] = saturated(mean[at] + beyond);
            }
        }
    }
}
