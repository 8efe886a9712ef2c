package pincite.engine.onnx.token;

/** The sum of rows of numbers, each times its weight. */
final class WeightedSum {

    private static final int AT_ONCE = 4;
    /** Sums that lie in the nearest cache together, while the rows go by. */
    private static final int BLOCK = 8;

    private WeightedSum() {
    }

    /**
     * @param weights of the rows, one for each, the first at a place
     * @param rows    as long as the sum, to which they are added
     */
    static void add(float[] weights, int from, float[][] rows, float... sum) {
        for (int row = 0; row < rows.length; row += AT_ONCE) {
            add(weights, from, rows, row, sum);
        }
    }

    /** The same for many sums, each with weights of its own: rows that are read once serve several. */
    static void addEach(float[][] weights, float[][] rows, float[]... sums) {
        for (int first = 0; first < sums.length; first += BLOCK) {
            int end = Math.min(sums.length, first + BLOCK);
            for (int row = 0; row < rows.length; row += AT_ONCE) {
                for (int at = first; at < end; at++) {
                    add(weights[at], 0, rows, row, sums[at]);
                }
            }
        }
    }

    /** Four rows from that one on, or what is left. */
    private static void add(float[] weights, int from, float[][] rows, int row, float... sum) {
        int at = from + row;
        if (row + AT_ONCE <= rows.length) {
            add(weights[at], weights[at + 1], weights[at + 2], weights[at + 3], rows[row], rows[row + 1], rows[row + 2],
                    rows[row + 3], sum);
            return;
        }
        for (int left = 0; row + left < rows.length; left++) {
            add(weights[at + left], rows[row + left], sum);
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
