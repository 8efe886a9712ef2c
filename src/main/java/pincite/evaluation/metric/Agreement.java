package pincite.evaluation.metric;

import java.util.List;

import pincite.evaluation.statistic.Statistic;

/** How far two judges of the same things agree beyond what chance would do: Cohen's kappa (1960). */
public record Agreement(List<Pair> pairs) implements Statistic {

    /** What each of both says. */
    public record Pair(boolean one, boolean other) {
    }

    public Agreement {
        pairs = List.copyOf(pairs);
    }

    /** Not a number where chance alone would agree on all, as where both say the same of everything. */
    @Override
    public double of(int... times) {
        var counts = new double[2][2];
        for (int each = 0; each < pairs.size(); each++) {
            counts[pairs.get(each).one ? 1 : 0][pairs.get(each).other ? 1 : 0] += times[each];
        }
        return kappa(counts[1][1], counts[1][0], counts[0][1], counts[0][0]);
    }

    private static double kappa(double both, double one, double other, double neither) {
        double all = both + one + other + neither;
        double agreed = (both + neither) / all;
        double byChance = ((both + one) * (both + other) + (neither + one) * (neither + other)) / (all * all);
        return byChance == 1 ? Double.NaN : (agreed - byChance) / (1 - byChance);
    }

    @Override
    public int n() {
        return pairs.size();
    }
}
