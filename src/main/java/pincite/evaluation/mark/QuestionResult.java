package pincite.evaluation.mark;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.evaluation.ask.Response;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.record.CitationDocument;
import pincite.record.StatementDocument;

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
        return response.isAnswered();
    }

    public boolean isDeclined() {
        return response.isDeclined();
    }

    /** Whether it is said that the article says otherwise than the question takes for granted. */
    public boolean isOtherwise() {
        return response.isOtherwise();
    }

    /** As reports name it. */
    public String outcome() {
        return response.given().map(given -> given.answer().said().outcome().toString()).orElse("failed");
    }

    /** What a reader sees of an answer. */
    static String text(Response response) {
        return Stream.concat(response.statements().stream().map(StatementDocument::text),
                response.citations().stream().map(CitationDocument::quote)).collect(Collectors.joining("\n"));
    }
}
