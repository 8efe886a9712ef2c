package pincite.record;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Answer;

/**
 * Why there is no answer.
 *
 * @param because what is missing, in a sentence; absent where the message says it, and in answers of before it was said
 * @param closest where a person may look who does not believe it
 */
public record DeclinedDocument(@JsonSetter(nulls = Nulls.AS_EMPTY) String reason,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> because,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String message,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<CitationDocument> closest) {

    public DeclinedDocument {
        closest = List.copyOf(closest);
    }

    static DeclinedDocument of(Answer.Declined declined) {
        return new DeclinedDocument(declined.reason().name(), declined.because(), declined.reason().message(),
                CitationDocument.of(declined.closest()));
    }

    /** All of it in words. */
    public String inWords() {
        return message + because.map(missing -> " " + missing).orElse("");
    }
}
