package pincite.evaluation.selftest;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.evaluation.metric.WordOverlap;

/** Compares exact match and token F1 with SQuAD's. */
final class ShortAnswerCases {

    private ShortAnswerCases() {
    }

    static Stream<ReferenceFigure> compare(Cases cases, JsonNode file) {
        var group = cases.group("SQuAD");
        return StreamSupport.stream(file.path("f1_cases").spliterator(), false).flatMap(one -> compare(group, one));
    }

    private static Stream<ReferenceFigure> compare(String group, JsonNode one) {
        var gold = one.path("gold").asText();
        var answer = one.path("pred").asText();
        var what = "'" + answer + "' for '" + gold + "'";
        return Stream.of(
                new ReferenceFigure(group, what + " exact match", one.path("em").asDouble(),
                        WordOverlap.exactMatch(answer, gold)),
                new ReferenceFigure(group, what + " F1", one.path("f1").asDouble(), WordOverlap.f1(answer, gold)));
    }
}
