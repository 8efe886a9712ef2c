package pincite.answer;

import java.time.Duration;

import pincite.corpus.CanonicalText;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Scope;

/** The whole way from a question to its answer, kept as one value. */
public record Inquiry(Scope scope, Retrieval retrieval, String writer, Draft draft, Answer answer, Duration retrieving,
        Duration writing) {

    private static final int ID_DIGITS = 24;

    /** The same for the same question to the same articles. */
    public String id() {
        var asked = retrieval.generation().id() + "\n" + writer + "\n" + scope.key() + "\n"
                + retrieval.asked().text();
        return CanonicalText.of(asked).sha256().substring(0, ID_DIGITS);
    }
}
