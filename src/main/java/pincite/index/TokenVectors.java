package pincite.index;

import java.util.Arrays;
import java.util.List;

/**
 * The vectors of a text's tokens, each of length 1 and kept in one byte a dimension, for late interaction: a question's token is
 * compared with every token of a text and counts with the best (MaxSim: Khattab and Zaharia 2020, arXiv 2004.12832).
 *
 * @param dimensions of each vector
 * @param starts     where each token starts in the text, in UTF-16 units, ascending
 * @param ends       where each ends
 * @param scales     what one step of the bytes is worth, a token
 * @param bytes      dimension after dimension, in each of them token after token
 */
public record TokenVectors(int dimensions, int[] starts, int[] ends, float[] scales, byte[] bytes) {

    public TokenVectors {
        if (bytes.length != dimensions * starts.length || ends.length != starts.length
                || scales.length != starts.length) {
            throw new IllegalArgumentException(
                    "Token vectors do not fit together: " + starts.length + " tokens of " + dimensions
                            + " dimensions in " + bytes.length + " bytes");
        }
    }

    /** Of vectors of any length but zero, one a token. */
    public static TokenVectors of(int[] starts, int[] ends, float[][] vectors) {
        int dimensions = vectors.length == 0 ? 0 : vectors[0].length;
        var scales = new float[vectors.length];
        var bytes = new byte[dimensions * vectors.length];
        for (int token = 0; token < vectors.length; token++) {
            scales[token] = quantize(vectors[token], token, vectors.length, bytes);
        }
        return new TokenVectors(dimensions, starts, ends, scales, bytes);
    }

    public static TokenVectors none() {
        return of(new int[0], new int[0], new float[0][]);
    }

    public int count() {
        return starts.length;
    }

    /** Those of the text from a place on, counting from that place. */
    public TokenVectors from(int place) {
        int first = firstAt(place);
        int left = count() - first;
        var kept = new byte[dimensions * left];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            System.arraycopy(bytes, dimension * count() + first, kept, dimension * left, left);
        }
        return new TokenVectors(dimensions, shifted(starts, first, place), shifted(ends, first, place),
                Arrays.copyOfRange(scales, first, count()), kept);
    }

    /** The number of the first token that starts at the place or later. */
    public int firstAt(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 1;
    }

    /** Those with the numbers, in that order. */
    public TokenVectors only(int... numbers) {
        var kept = new byte[dimensions * numbers.length];
        for (int each = 0; each < kept.length; each++) {
            kept[each] = bytes[each / numbers.length * count() + numbers[each % numbers.length]];
        }
        return new TokenVectors(dimensions, picked(starts, numbers), picked(ends, numbers), picked(scales, numbers),
                kept);
    }

    private static int[] picked(int[] from, int... numbers) {
        return Arrays.stream(numbers).map(number -> from[number]).toArray();
    }

    private static float[] picked(float[] from, int... numbers) {
        var picked = new float[numbers.length];
        for (int each = 0; each < picked.length; each++) {
            picked[each] = from[numbers[each]];
        }
        return picked;
    }

    private static int[] shifted(int[] places, int first, int by) {
        return Arrays.stream(places, first, places.length).map(place -> place - by).toArray();
    }

    /**
     * The best similarity, from -1 to 1, that each token of the question finds among this text's tokens {@code [from, to)}; 0 where
     * there are none.
     */
    public float[] best(float[][] similarities, int from, int to) {
        var best = new float[similarities.length];
        for (int asked = 0; asked < best.length && from < to; asked++) {
            best[asked] = similarities[asked][from];
            for (int token = from + 1; token < to; token++) {
                best[asked] = Math.max(best[asked], similarities[asked][token]);
            }
        }
        return best;
    }

    /** Cosine of each of the question's tokens (rows) with each of this text's (columns). */
    public float[][] similarities(TokenVectors question) {
        return question.similarities(List.of(this));
    }

    /** Cosine of each of this question's tokens (rows) with each of all the texts' tokens, text after text (columns). */
    public float[][] similarities(List<TokenVectors> texts) {
        var row = new float[texts.stream().mapToInt(TokenVectors::count).sum()];
        var sums = new float[count()][row.length];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            fill(row, texts, dimension);
            for (int asked = 0; asked < sums.length; asked++) {
                add(bytes[dimension * sums.length + asked] * scales[asked], row, sums[asked]);
            }
        }
        for (var sum : sums) {
            scale(sum, texts);
        }
        return sums;
    }

    /** One long row, because the loops over it are only fast when they are long. */
    private static void fill(float[] row, List<TokenVectors> texts, int dimension) {
        int column = 0;
        for (var text : texts) {
            int from = dimension * text.count();
            for (int token = 0; token < text.count(); token++) {
                row[column++] = text.bytes[from + token];
            }
        }
    }

    /** Kept apart and plain, because this is the loop that the compiler turns into vector instructions. */
    private static void add(float factor, float[] row, float[] sum) {
        for (int token = 0; token < row.length; token++) {
            sum[token] += factor * row[token];
        }
    }

    private static void scale(float[] sum, List<TokenVectors> texts) {
        int column = 0;
        for (var text : texts) {
            for (float scale : text.scales) {
                sum[column++] *= scale;
            }
        }
    }

    private static float quantize(float[] vector, int token, int tokens, byte[] bytes) {
        double squares = 0;
        float largest = 0;
        for (float value : vector) {
            squares += value * value;
            largest = Math.max(largest, Math.abs(value));
        }
        for (int dimension = 0; dimension < vector.length; dimension++) {
            bytes[dimension * tokens + token] = (byte) Math.round(vector[dimension] / largest * 127);
        }
        return (float) (largest / 127 / Math.sqrt(squares));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TokenVectors that && dimensions == that.dimensions && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends) && Arrays.equals(scales, that.scales)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return count() + " tokens of " + dimensions + " dimensions";
    }
}
