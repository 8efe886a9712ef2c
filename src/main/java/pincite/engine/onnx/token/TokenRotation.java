package pincite.engine.onnx.token;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Turns vectors of tokens so that their dimensions vary apart from one another, which a codebook of parts loses less of (Ge, He, Ke
 * and Sun 2013, CVPR). Texts and questions are turned alike, so their similarities stay what they were.
 */
public final class TokenRotation {

    /** Leaves vectors as they are. */
    public static final TokenRotation NONE = new TokenRotation(new float[0][]);

    private final float[][] rows;

    private TokenRotation(float[]... rows) {
        this.rows = rows;
    }

    /**
     * As it was written: the number of dimensions, what a step of the bytes is worth, for each dimension what it adds to the new ones
     * (big-endian).
     *
     * @throws UncheckedIOException where it cannot be read
     */
    static TokenRotation read(InputStream from) {
        try (var in = new DataInputStream(from)) {
            int dimensions = in.readInt();
            float step = in.readFloat();
            var rows = new float[dimensions][dimensions];
            var bytes = in.readNBytes(dimensions * dimensions);
            for (int at = 0; at < bytes.length; at++) {
                rows[at / dimensions][at % dimensions] = bytes[at] * step;
            }
            return new TokenRotation(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("The rotation of tokens cannot be read", e);
        }
    }

    /** Each of the vectors, in their order. */
    public float[][] turned(float[]... vectors) {
        if (rows.length == 0) {
            return vectors;
        }
        var turned = new float[vectors.length][rows.length];
        WeightedSum.addEach(vectors, rows, turned);
        return turned;
    }
}
