package pincite.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Precision, recall and F1 over shingles of four words, each page weighing the same. */
final class ShingleScore {

    private static final int SHINGLE = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();

    void add(String truth, String text) {
        var wanted = shingles(truth);
        var got = shingles(text);
        double right = wanted.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), got.getOrDefault(each.getKey(), 0))).sum();
        add(precisions, right, sum(got), sum(wanted) == 0);
        add(recalls, right, sum(wanted), sum(got) == 0);
    }

    private static void add(List<Double> shares, double right, int all, boolean isOtherEmpty) {
        if (all > 0) {
            shares.add(right / all);
        } else if (isOtherEmpty) {
            shares.add(1.0);
        }
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(1e-9, precision() + recall());
    }

    private double precision() {
        return precisions.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private double recall() {
        return recalls.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static int sum(Map<String, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> shingles(String text) {
        var words = WORD.matcher(text).results().map(match -> match.group()).toList();
        var shingles = new HashMap<String, Integer>();
        for (int start = 0; start < Math.max(Math.min(1, words.size()), words.size() - SHINGLE + 1); start++) {
            shingles.merge(String.join(" ", words.subList(start, Math.min(words.size(), start + SHINGLE))), 1,
                    Integer::sum);
        }
        return shingles;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.4f, precision %.4f, recall %.4f", f1(), precision(), recall());
    }
}
