package pincite.answer;

import java.time.Duration;
import java.util.stream.Collectors;

import pincite.answer.asked.Kind;
import pincite.answer.writer.Draft;
import pincite.corpus.Sha256;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Scope;

/** The whole way from a question to its answer, kept as one value. */
public record Inquiry(Scope scope, Retrieval retrieval, Writing writing, Draft draft, Answer answer,
        Duration retrieving, Duration writingTime, Kind kind) {

    /** Of an answer's id, in hexadecimal. */
    public static final int ID_DIGITS = 24;

    /**
     * The same for the same question that is told the same of the same articles. It takes in the articles that are cited or shown and
     * no others, or each change of the folder would give each answer another name; and the walls that whoever may open it passes.
     */
    public String id() {
        var asked = writing.key() + "\n" + scope.key() + "\n" + retrieval.asked().text()
                + (retrieval.isReadOtherwise() ? "\n" + retrieval.question().text() : "")
                + retrieval.generation().walls().stream().map(wall -> "\nbehind " + wall.name())
                        .collect(Collectors.joining());
        return Sha256.of(asked + "\n" + new Told(answer).key()).substring(0, ID_DIGITS);
    }
}
