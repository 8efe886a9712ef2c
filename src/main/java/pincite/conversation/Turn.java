package pincite.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.annotation.JsonInclude;

import pincite.answer.Answer;
import pincite.answer.Inquiry;
import pincite.answer.Statement;
import pincite.conversation.follow.Earlier;
import pincite.conversation.follow.FollowUp;
import pincite.conversation.follow.Understood;
import pincite.conversation.typed.TypedText;
import pincite.record.AnswerDocument;
import pincite.record.Outcome;
import pincite.retrieval.Asked;
import pincite.retrieval.Question;

/**
 * A question of a conversation, and what it got.
 *
 * @param readAs  the question as it was read, where that differs
 * @param answer  its id
 * @param said    the statements of the answer
 */
public record Turn(String question, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> readAs, String answer,
        Outcome outcome, List<Said> said) {

    /** @param shortAnswer the words of the statement that answer by themselves */
    public record Said(String text, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> shortAnswer) {
    }

    public Turn {
        if (question == null || question.isBlank()) {
            throw new IllegalArgumentException("A turn needs a question: '" + question + "'");
        }
        said = List.copyOf(said);
    }

    public static Turn of(Inquiry inquiry) {
        var retrieval = inquiry.retrieval();
        return new Turn(retrieval.asked().text(),
                Optional.of(retrieval.question().text()).filter(read -> retrieval.isReadOtherwise()), inquiry.id(),
                Outcome.of(inquiry.answer()), said(inquiry.answer()));
    }

    static Turn told(AnswerDocument told) {
        return new Turn(told.question(), Optional.empty(), told.id(), Outcome.TOLD, List.of());
    }

    /**
     * As a client remembers it, who was told no more than the text of the answer; empty where it asked nothing of the articles.
     *
     * @param earlier oldest first
     */
    public static Optional<Turn> remembered(Question typed, List<Turn> earlier, List<String> lines) {
        return new TypedText(typed.text()).question()
                .map(question -> FollowUp.understand(earlier(earlier), typed, question))
                .flatMap(understood -> understood instanceof Understood.Clear clear
                        ? Optional.of(remembered(clear.asked(), lines))
                        : Optional.empty());
    }

    private static Turn remembered(Asked question, List<String> lines) {
        return new Turn(question.asked().text(),
                Optional.of(question.read().text()).filter(read -> !question.read().equals(question.asked())), "",
                lines.isEmpty() ? Outcome.DECLINED : Outcome.ANSWERED,
                lines.stream().map(line -> new Said(line, Optional.empty())).toList());
    }

    private static List<Said> said(Answer answer) {
        return answer instanceof Answer.Answered answered
                ? answered.statements().stream().map(Turn::said).toList()
                : List.of();
    }

    private static Said said(Statement statement) {
        return new Said(statement.text(), statement.shortAnswer());
    }

    /** @param id of an answer */
    boolean isOf(String id) {
        return answer.equals(id);
    }

    /** Of what was said, what is to be forgotten left out. */
    Turn without(Predicate<String> forgotten) {
        return new Turn(question, readAs, answer, outcome,
                said.stream().filter(each -> !forgotten.test(each.text())).toList());
    }

    /** The question as it was read. */
    String read() {
        return readAs.orElse(question);
    }

    /** As what comes after it may lean on it. */
    Earlier earlier() {
        return new Earlier(read(), said.stream().map(Said::text).toList(),
                said.stream().findFirst().flatMap(Said::shortAnswer));
    }

    /** Nothing points back at small talk. */
    static List<Earlier> earlier(List<Turn> turns) {
        return turns.stream().filter(turn -> turn.outcome != Outcome.TOLD).map(Turn::earlier).toList();
    }
}
