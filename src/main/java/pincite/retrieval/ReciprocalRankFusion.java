package pincite.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import pincite.index.Hit;

/**
 * Merges ranked lists by rank alone, so scores of different kinds need no common scale: each list gives a passage
 * {@code 1 / (60 + rank)} (Cormack, Clarke and Büttcher 2009).
 */
final class ReciprocalRankFusion {

    private static final int K = 60;
    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed()
            .thenComparing(Hit::passage);

    private ReciprocalRankFusion() {
    }

    /** Best first; equal ones by id. */
    static List<Hit> fuse(List<List<Hit>> rankings) {
        var scores = new HashMap<String, Double>();
        for (var ranking : rankings) {
            for (int rank = 1; rank <= ranking.size(); rank++) {
                scores.merge(ranking.get(rank - 1).passage(), 1.0 / (K + rank), Double::sum);
            }
        }
        return scores.entrySet().stream().map(entry -> new Hit(entry.getKey(), entry.getValue())).sorted(BEST_FIRST)
                .toList();
    }
}
