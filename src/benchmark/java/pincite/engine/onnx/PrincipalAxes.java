package pincite.engine.onnx;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The directions in which vectors vary most, by Jacobi's rotations of their second moments (Golub and Van Loan 2013, section 8.5). */
final class PrincipalAxes {

    private static final int SWEEPS = 12;

    private final int dimensions;
    private final double[][] moments;
    private final double[][] axes;

    PrincipalAxes(float[]... vectors) {
        this.dimensions = vectors[0].length;
        this.moments = moments(vectors);
        this.axes = new double[dimensions][dimensions];
        IntStream.range(0, dimensions).forEach(each -> axes[each][each] = 1);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int one = 0; one < dimensions; one++) {
                for (int other = one + 1; other < dimensions; other++) {
                    turn(one, other);
                }
            }
        }
    }

    private double[][] moments(float[]... vectors) {
        var sums = new double[dimensions][dimensions];
        IntStream.range(0, dimensions).parallel().forEach(row -> {
            for (var vector : vectors) {
                for (int column = 0; column < dimensions; column++) {
                    sums[row][column] += vector[row] * vector[column] / (double) vectors.length;
                }
            }
        });
        return sums;
    }

    /** So that the two do not vary together any more. */
    private void turn(int one, int other) {
        if (Math.abs(moments[one][other]) < 1e-15) {
            return;
        }
        double angle = 0.5 * Math.atan2(2 * moments[one][other], moments[one][one] - moments[other][other]);
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        for (int each = 0; each < dimensions; each++) {
            turn(moments[each], one, other, cosine, sine);
            turn(axes[each], one, other, cosine, sine);
        }
        for (int each = 0; each < dimensions; each++) {
            double first = moments[one][each];
            moments[one][each] = cosine * first + sine * moments[other][each];
            moments[other][each] = -sine * first + cosine * moments[other][each];
        }
    }

    private static void turn(double[] row, int one, int other, double cosine, double sine) {
        double first = row[one];
        row[one] = cosine * first + sine * row[other];
        row[other] = -sine * first + cosine * row[other];
    }

    /**
     * The axes as columns, dealt out so that the product of the variances is about the same in each part; those in which vectors vary least
     * come last, where the parts cannot all be as wide.
     */
    float[][] dealtTo(int parts) {
        var order = IntStream.range(0, dimensions).boxed()
                .sorted(Comparator.comparingDouble(axis -> -moments[axis][axis])).toList();
        var logarithms = new double[parts];
        int last = parts * (dimensions / parts);
        var filled = new int[parts];
        var dealt = new float[dimensions][dimensions];
        for (int axis : order.subList(0, last)) {
            int part = IntStream.range(0, parts).filter(each -> filled[each] < dimensions / parts).boxed()
                    .min(Comparator.comparingDouble(each -> logarithms[each])).orElseThrow();
            int place = part * (dimensions / parts) + filled[part]++;
            // Far above the logarithm of any variance here, so that who has fewer comes first.
            logarithms[part] += Math.log(moments[axis][axis] + 1e-9) + 25;
            take(axis, place, dealt);
        }
        for (int place = last; place < dimensions; place++) {
            take(order.get(place), place, dealt);
        }
        return dealt;
    }

    private void take(int axis, int place, float[]... dealt) {
        for (int each = 0; each < dimensions; each++) {
            dealt[each][place] = (float) axes[each][axis];
        }
    }
}
