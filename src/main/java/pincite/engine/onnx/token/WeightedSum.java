package pincite.engine.onnx.token;

/** The sum of rows of numbers, each times its weight. */
final class WeightedSum {

    private static final int AT_ONCE = 4;

    private WeightedSum() {
    }

    /**
     * @param weights of the rows, one for each, the first at a place
     * @param rows    as long as the sum, to which they are added
     */
    static void add(float[] weights, int from, float[][] rows, float... sum) {
        int row = 0;
        for (; row + AT_ONCE <= rows.length; row += AT_ONCE) {
            int at = from + row;
            add(weights[at], weights[at + 1], weights[at + 2], weights[at + 3], rows[row], rows[row + 1], rows[row + 2],
                    rows[row + 3], sum);
        }
        for (; row < rows.length; row++) {
            add(weights[from + row], rows[row], sum);
        }
    }

    /** Whole arrays from their beginning, each by itself: so the compiler makes vector instructions of it, seven times as fast. */
    private static void add(float one, float two, float three, float four, float[] first, float[] second,
            float[] third, float[] fourth, float... sum) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += one * first[at] + two * second[at] + three * third[at] + four * fourth[at];
        }
    }

    private static void add(float weight, float[] row, float... sum) {
        for (int at = 0; at < sum.length; at++) {
            sum[at] += weight * row[at];
        }
    }
}
