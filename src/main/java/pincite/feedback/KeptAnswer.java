package pincite.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** What a vote needs of an answer that is kept. */
record KeptAnswer(JsonNode json) {

    /** Words of an article. */
    record Cited(String article, String quote) {
    }

    Optional<String> question() {
        return Optional.of(json.path("question").asText()).filter(words -> !words.isBlank());
    }

    boolean isDeclined() {
        return json.path("outcome").asText().equals("declined");
    }

    List<Cited> cited() {
        return StreamSupport.stream(json.path("citations").spliterator(), false)
                .map(each -> new Cited(each.at("/article/id").asText(), each.path("quote").asText())).toList();
    }
}
