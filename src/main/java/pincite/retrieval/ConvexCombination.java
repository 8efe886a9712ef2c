package pincite.retrieval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import pincite.index.Hit;

/**
 * Merges ranked lists by their scores, each list's drawn out to lie between 0 and 1 (Bruch, Gai and Ingber 2023, arXiv 2210.11934). A
 * passage that a list does not have gets nothing from it.
 */
final class ConvexCombination {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score).reversed()
            .thenComparing(Hit::passage);

    private final Map<String, Double> scores = new HashMap<>();

    ConvexCombination with(List<Hit> ranking, double weight) {
        double most = ranking.stream().mapToDouble(Hit::score).max().orElse(0);
        double least = ranking.stream().mapToDouble(Hit::score).min().orElse(0);
        ranking.forEach(hit -> scores.merge(hit.passage(), weight * scaled(hit.score(), least, most), Double::sum));
        return this;
    }

    /** Where all are alike, all are best. */
    private static double scaled(double score, double least, double most) {
        return most == least ? 1 : (score - least) / (most - least);
    }

    /** Best first; equal ones by id. */
    List<Hit> ranked() {
        return scores.entrySet().stream().map(entry -> new Hit(entry.getKey(), entry.getValue())).sorted(BEST_FIRST)
                .toList();
    }
}
