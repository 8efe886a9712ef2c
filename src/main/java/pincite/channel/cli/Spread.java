package pincite.channel.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import pincite.evaluation.statistic.Estimate;

/** How far figures differ from run to run of the same questions, over the runs that measured them. */
final class Spread {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, String> units = new HashMap<>();

    void add(Map<String, Estimate> metrics) {
        metrics.forEach((name, estimate) -> {
            var all = values.computeIfAbsent(name, none -> new ArrayList<>());
            if (estimate.isMeasured()) {
                all.add(estimate.value());
                units.put(name, estimate.suffix());
            }
        });
    }

    void print(PrintWriter printer) {
        printer.println("from run to run: mean, least, most, standard deviation");
        values.forEach((name, all) -> printer
                .println(String.format("  %-32s ", name) + row(all, units.getOrDefault(name, ""))));
        printer.flush();
    }

    private static String row(List<Double> all, String unit) {
        return all.isEmpty()
                ? "not measured"
                : String.format(Locale.ROOT, "%9.4f%s  [%.4f, %.4f]%s  %.4f%s", mean(all), unit,
                        Collections.min(all), Collections.max(all), unit, deviation(all), unit);
    }

    private static double mean(List<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** Of a sample. */
    private static double deviation(List<Double> all) {
        double mean = mean(all);
        double squares = all.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
        return all.size() < 2 ? 0 : Math.sqrt(squares / (all.size() - 1));
    }
}
