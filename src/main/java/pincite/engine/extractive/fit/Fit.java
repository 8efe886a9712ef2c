package pincite.engine.extractive.fit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the signals are worth for each decision, as {@code mvn -Pfit verify} found; docs/quality.md tells on what. */
public record Fit(Map<Decision, Weights> decisions) {

    private static final String HEADER = "decision,signal,weight";
    private static final String INTERCEPT = "intercept";

    public Fit {
        decisions = Map.copyOf(decisions);
    }

    /** Of those who have no reader. */
    public static Fit withoutReader() {
        return resource("none.csv");
    }

    /** Of a reader that was never fitted: what the margins of spans are commonly worth. */
    public static Fit unfitted() {
        return resource("unfitted.csv");
    }

    public Weights of(Decision decision) {
        var weights = decisions.get(decision);
        if (weights == null) {
            throw new IllegalStateException("Nothing was fitted for the decision '" + decision.key() + "'");
        }
        return weights;
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return HEADER + "\n" + new EnumMap<>(decisions).entrySet().stream()
                .flatMap(entry -> lines(entry.getKey(), entry.getValue())).collect(Collectors.joining("\n")) + "\n";
    }

    private static Stream<String> lines(Decision decision, Weights weights) {
        return Stream.concat(Stream.of(line(decision, INTERCEPT, weights.intercept())),
                new EnumMap<>(weights.each()).entrySet().stream()
                        .map(each -> line(decision, each.getKey().key(), each.getValue())));
    }

    private static String line(Decision decision, String signal, double weight) {
        return decision.key() + "," + signal + "," + weight;
    }

    public static Fit parse(String text) {
        var decisions = new EnumMap<Decision, Map<String, Double>>(Decision.class);
        text.lines().skip(1).map(line -> line.split(",")).forEach(fields -> decisions
                .computeIfAbsent(Decision.of(fields[0]), none -> new TreeMap<>())
                .put(fields[1], Double.parseDouble(fields[2])));
        return new Fit(decisions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> weights(entry.getKey(), entry.getValue()))));
    }

    private static Weights weights(Decision decision, Map<String, Double> fields) {
        var each = new EnumMap<Signal, Double>(Signal.class);
        fields.forEach((name, weight) -> {
            if (!name.equals(INTERCEPT)) {
                each.put(Signal.of(name), weight);
            }
        });
        if (!decision.signals().containsAll(each.keySet()) || each.size() != decision.signals().size()) {
            throw new IllegalArgumentException(
                    "'" + decision.key() + "' is decided by " + decision.signals() + ", not by " + each.keySet());
        }
        return new Weights(fields.get(INTERCEPT), each);
    }

    private static Fit resource(String name) {
        try (InputStream resource = Fit.class.getResourceAsStream(name)) {
            return parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of the program", e);
        }
    }
}
