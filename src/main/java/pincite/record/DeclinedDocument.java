package pincite.record;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Answer;

/**
 * Why there is no answer.
 *
 * @param closest where a person may look who does not believe it
 */
public record DeclinedDocument(@JsonSetter(nulls = Nulls.AS_EMPTY) String reason,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String message,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<CitationDocument> closest) {

    public DeclinedDocument {
        closest = List.copyOf(closest);
    }

    static DeclinedDocument of(Answer.Declined declined) {
        return new DeclinedDocument(declined.reason().name(), declined.reason().message(),
                CitationDocument.of(declined.closest()));
    }
}
