package pincite.evaluation.selftest;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.evaluation.metric.CitationSupport;
import pincite.evaluation.metric.Support;

/** Compares citation recall and precision with ALCE's, and ours, where they are stricter, with what the stricter rule says. */
final class CitationCases {

    private static final String RECALL = "citation_rec";
    private static final String PRECISION = "citation_prec";

    private CitationCases() {
    }

    /** A passage is shown to the judge with its title, as ALCE does. */
    static Stream<ReferenceFigure> compare(Cases cases, JsonNode file) {
        var documents = stream(file.path("docs"))
                .map(document -> "Title: " + document.path("title").asText() + "\n" + document.path("text").asText())
                .toList();
        return stream(file.path("citation_cases")).flatMap(one -> compare(cases, one, documents));
    }

    private static Stream<ReferenceFigure> compare(Cases cases, JsonNode one, List<String> documents) {
        var name = one.path("case").asText();
        var output = new CitedOutput(one.path("output").asText(), documents);
        var support = CitationSupport.of(output.statements(), Support.everyWord());
        var alce = one.path("alce");
        var alceGroup = cases.group("ALCE");
        var ourGroup = cases.group("ALCE, stricter as ours");
        return Stream.of(
                new ReferenceFigure(alceGroup, name + " recall", share(alce, RECALL, Double.NaN),
                        support.recallAsAlce().orElse(Double.NaN)),
                new ReferenceFigure(alceGroup, name + " precision", share(alce, PRECISION, Double.NaN),
                        support.precisionAsAlce().orElse(Double.NaN)),
                new ReferenceFigure(ourGroup, name + " recall", stricterRecall(one), support.recall()),
                new ReferenceFigure(ourGroup, name + " precision", stricterPrecision(one, output),
                        support.precision()));
    }

    /** Said by the case, or ALCE's with 0 for an answer without statements. */
    private static double stricterRecall(JsonNode one) {
        return share(one.path("ours"), RECALL, share(one.path("alce"), RECALL, 0));
    }

    /** Said by the case, or ALCE's thinned by the citations that ALCE does not count, none of which can be precise. */
    private static double stricterPrecision(JsonNode one, CitedOutput output) {
        double counted = (double) output.citationsThatAlceCounts() / Math.max(1, output.citations());
        return share(one.path("ours"), PRECISION, share(one.path("alce"), PRECISION, 0) * counted);
    }

    private static double share(JsonNode figures, String name, double otherwise) {
        return figures.path(name).isNumber() ? figures.path(name).asDouble() / 100 : otherwise;
    }

    private static Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
