package pincite.evaluation.selftest;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.evaluation.metric.ShortAnswer;

/** Compares exact match and token F1 with SQuAD's. */
final class ShortAnswerCases {

    private ShortAnswerCases() {
    }

    static Stream<Comparison> compare(Cases cases, JsonNode file) {
        var group = cases.group("SQuAD");
        return StreamSupport.stream(file.path("f1_cases").spliterator(), false).flatMap(one -> compare(group, one));
    }

    private static Stream<Comparison> compare(String group, JsonNode one) {
        var gold = one.path("gold").asText();
        var answer = one.path("pred").asText();
        var what = "'" + answer + "' for '" + gold + "'";
        return Stream.of(
                new Comparison(group, what + " exact match", one.path("em").asDouble(),
                        ShortAnswer.exactMatch(answer, gold)),
                new Comparison(group, what + " F1", one.path("f1").asDouble(), ShortAnswer.f1(answer, gold)));
    }
}
