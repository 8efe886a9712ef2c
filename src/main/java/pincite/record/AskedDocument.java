package pincite.record;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.retrieval.Retrieval;

/**
 * What was asked.
 *
 * @param readAs the question as it was understood, where it was asked otherwise: with what it leaves to earlier questions put in
 *               words, and its names spelt as the articles spell them
 */
public record AskedDocument(@JsonSetter(nulls = Nulls.AS_EMPTY) String question,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> readAs) {

    static AskedDocument of(Retrieval retrieval) {
        return new AskedDocument(retrieval.asked().text(),
                Optional.of(retrieval.question().text()).filter(read -> retrieval.isReadOtherwise()));
    }
}
