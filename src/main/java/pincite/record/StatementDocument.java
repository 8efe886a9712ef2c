package pincite.record;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Citation;
import pincite.answer.Statement;

/**
 * One sentence of an answer.
 *
 * @param shortAnswer the words of the first citation's quote that answer by themselves
 * @param citations   numbers of citations; in a file that somebody changed, not all of them need be there
 */
public record StatementDocument(String text,
        @JsonProperty("short") @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> shortAnswer,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> citations) {

    public StatementDocument {
        if (text == null) {
            throw new IllegalArgumentException("A statement needs a text");
        }
        citations = List.copyOf(citations);
    }

    /** @param cited all citations of the answer, in the order of their numbers */
    static StatementDocument of(Statement statement, List<Citation> cited) {
        return new StatementDocument(statement.text(), statement.shortAnswer(),
                statement.citations().stream().map(citation -> cited.indexOf(citation) + 1).toList());
    }

    /** What answers by itself, as far as it is known. */
    public String briefly() {
        return shortAnswer.orElse(text);
    }
}
