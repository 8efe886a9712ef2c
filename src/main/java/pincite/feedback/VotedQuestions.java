package pincite.feedback;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import pincite.record.AnswerDocument;

/**
 * What was voted on, as questions that {@code evaluate} reads: what most found right comes with its quotes as evidence, the rest is
 * tagged for somebody to look at.
 */
@Dependent
public class VotedQuestions {

    static final String VOTED_UP = "voted-up";
    static final String VOTED_DOWN = "voted-down";

    private final KeptAnswers answers;
    private final ObjectMapper json;

    @Inject
    VotedQuestions(KeptAnswers answers, ObjectMapper json) {
        this.answers = answers;
        this.json = json;
    }

    /** A line of JSON each, in the order of the first vote. */
    public List<String> of(Collection<Vote> votes) {
        var byAnswer = votes.stream()
                .collect(Collectors.groupingBy(Vote::answer, LinkedHashMap::new, Collectors.toList()));
        return byAnswer.values().stream().flatMap(each -> question(each).stream()).map(ObjectNode::toString).toList();
    }

    private Optional<ObjectNode> question(List<Vote> votes) {
        var id = votes.get(0).answer();
        var answer = answers.find(id);
        return words(votes, answer).map(words -> question(id, words, isHelpful(votes), answer));
    }

    private static Optional<String> words(List<Vote> votes, Optional<AnswerDocument> answer) {
        var voted = votes.stream().flatMap(vote -> vote.question().stream());
        return Stream.concat(voted, answer.map(AnswerDocument::question).stream())
                .filter(question -> !question.isBlank()).findFirst();
    }

    /** A draw is no praise. */
    private static boolean isHelpful(List<Vote> votes) {
        return 2 * votes.stream().filter(Vote::helpful).count() > votes.size();
    }

    private ObjectNode question(String id, String words, boolean isHelpful, Optional<AnswerDocument> answer) {
        var question = json.createObjectNode().put("id", id).put("question", words);
        question.putArray("tags").add(isHelpful ? VOTED_UP : VOTED_DOWN);
        answer.filter(kept -> isHelpful).ifPresent(kept -> confirm(question, kept));
        return question;
    }

    private static void confirm(ObjectNode question, AnswerDocument answer) {
        if (answer.isAnswered()) {
            var evidence = question.putArray("evidence");
            answer.citations().forEach(cited -> evidence.addObject().put("article", cited.article().id()).put("quote",
                    cited.quote()));
        } else {
            question.put("answerable", false);
        }
    }
}
