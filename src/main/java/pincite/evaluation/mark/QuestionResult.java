package pincite.evaluation.mark;

import pincite.evaluation.ask.Response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.ask.Response.CitedQuote;
import pincite.evaluation.ask.Response.Said;

/**
 * One question of a run and how well it was answered.
 *
 * @param diagnosis why it is not right; empty where it is
 */
public record QuestionResult(EvaluationQuestion question, Response response, Marks marks,
        Optional<Diagnosis> diagnosis) {

    /** What went wrong first. */
    public enum Diagnosis {
        ERROR,
        NOT_IN_CORPUS,
        NOT_RETRIEVED,
        RETRIEVED_NOT_CHOSEN,
        WRONG_SENTENCE,
        DECLINED_WRONGLY,
        /** It is said that the article says otherwise, and it does not. */
        FALSE_ALARM,
        SHOULD_HAVE_DECLINED
    }

    public boolean isRight() {
        return diagnosis.isEmpty();
    }

    public boolean isAnswered() {
        return response instanceof Response.Answered;
    }

    public boolean isDeclined() {
        return response instanceof Response.Declined;
    }

    /** Whether it is said that the article says otherwise than the question takes for granted. */
    public boolean isOtherwise() {
        return response instanceof Response.Answered answered && answered.isOtherwise();
    }

    /** As reports name it. */
    public String outcome() {
        return isAnswered() ? "answered" : isDeclined() ? "declined" : "failed";
    }

    /** Of an answer; what stands beside a decline supports nothing. */
    public List<CitedQuote> citations() {
        return response instanceof Response.Answered answered ? answered.citations() : List.of();
    }

    public List<Said> statements() {
        return response instanceof Response.Answered answered ? answered.statements() : List.of();
    }

    /** What a reader sees of an answer. */
    static String text(Response response) {
        return response instanceof Response.Answered answered
                ? Stream.concat(answered.statements().stream().map(Said::text),
                        answered.citations().stream().map(CitedQuote::quote)).collect(Collectors.joining("\n"))
                : "";
    }
}
