package pincite.channel.slack.vote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import pincite.record.AnswerArchive;

/**
 * What was voted on, as questions that {@code evaluate} reads: what most found right comes with its quotes as evidence, the rest is
 * tagged for somebody to look at.
 */
@Dependent
public class VotedQuestions {

    static final String VOTED_UP = "voted-up";
    static final String VOTED_DOWN = "voted-down";

    private final AnswerArchive archive;
    private final ObjectMapper json;

    @Inject
    VotedQuestions(AnswerArchive archive, ObjectMapper json) {
        this.archive = archive;
        this.json = json;
    }

    /** A line of JSON each, in the order of the first vote. */
    public List<String> of(Collection<Vote> votes) {
        var answers = votes.stream()
                .collect(Collectors.groupingBy(Vote::answer, LinkedHashMap::new, Collectors.toList()));
        return answers.values().stream().flatMap(each -> question(each).stream()).map(ObjectNode::toString).toList();
    }

    private Optional<ObjectNode> question(List<Vote> votes) {
        var id = votes.get(0).answer();
        var answer = archive.find(id).map(bytes -> parse(id, bytes));
        return words(votes, answer).map(words -> question(id, words, isPositive(votes), answer));
    }

    private static Optional<String> words(List<Vote> votes, Optional<JsonNode> answer) {
        var voted = votes.stream().flatMap(vote -> vote.question().stream());
        return Stream.concat(voted, answer.map(kept -> kept.path("question").asText()).stream())
                .filter(words -> !words.isBlank()).findFirst();
    }

    /** A draw is no praise. */
    private static boolean isPositive(List<Vote> votes) {
        return 2 * votes.stream().filter(Vote::isPositive).count() > votes.size();
    }

    private ObjectNode question(String id, String words, boolean isPositive, Optional<JsonNode> answer) {
        var question = json.createObjectNode().put("id", id).put("question", words);
        question.putArray("tags").add(isPositive ? VOTED_UP : VOTED_DOWN);
        answer.filter(kept -> isPositive).ifPresent(kept -> confirm(question, kept));
        return question;
    }

    private static void confirm(ObjectNode question, JsonNode answer) {
        if (answer.path("outcome").asText().equals("declined")) {
            question.put("answerable", false);
        } else {
            addEvidence(question.putArray("evidence"), answer);
        }
    }

    private static void addEvidence(ArrayNode evidence, JsonNode answer) {
        answer.path("citations").forEach(citation -> evidence.addObject()
                .put("article", citation.at("/article/id").asText()).put("quote", citation.path("quote").asText()));
    }

    private JsonNode parse(String id, byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The kept answer " + id + " is no JSON", e);
        }
    }
}
