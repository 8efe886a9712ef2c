package pincite.answer;

import java.time.Duration;
import java.util.stream.Collectors;

import pincite.answer.writer.Draft;
import pincite.corpus.Sha256;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Scope;

/** The whole way from a question to its answer, kept as one value. */
public record Inquiry(Scope scope, Retrieval retrieval, Writing writing, Draft draft, Answer answer,
        Duration retrieving, Duration writingTime) {

    private static final int ID_DIGITS = 24;

    /** The same for the same question to the same articles; a language model may say it differently each time. */
    public String id() {
        var asked = retrieval.generation().id() + "\n" + writing.key() + "\n" + scope.key() + "\n"
                + retrieval.asked().text() + (retrieval.isReadOtherwise() ? "\n" + retrieval.question().text() : "")
                + (writing.kind().equals(Writing.MODEL) ? "\n" + said() : "");
        return Sha256.of(asked).substring(0, ID_DIGITS);
    }

    private String said() {
        return answer instanceof Answer.Answered answered
                ? answered.statements().stream().map(Statement::text).collect(Collectors.joining("\n"))
                : "";
    }
}
