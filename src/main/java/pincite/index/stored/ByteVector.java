package pincite.index.stored;

/** A passage's vector in one byte a dimension, of which its greatest has 127; only the cosine of two such vectors means something. */
public final class ByteVector {

    private static final float MOST = 127;

    private ByteVector() {
    }

    /** Of a vector of any length but zero. */
    public static byte[] of(float... vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        var bytes = new byte[vector.length];
        for (int dimension = 0; dimension < vector.length; dimension++) {
            bytes[dimension] = (byte) Math.round(vector[dimension] / largest * MOST);
        }
        return bytes;
    }
}
