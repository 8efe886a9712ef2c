package pincite.record;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Inquiry;
import pincite.answer.asked.Kind;

/**
 * What was asked.
 *
 * @param readAs the question as it was understood, where it was asked otherwise: with what it leaves to earlier questions put in
 *               words, and its names spelt as the articles spell them
 * @param kind   of what is asked for
 */
public record AskedDocument(@JsonSetter(nulls = Nulls.AS_EMPTY) String question,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> readAs,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Kind> kind) {

    /** Of what asks nothing of the articles. */
    public AskedDocument(String question, Optional<String> readAs) {
        this(question, readAs, Optional.empty());
    }

    static AskedDocument of(Inquiry inquiry) {
        var retrieval = inquiry.retrieval();
        return new AskedDocument(retrieval.asked().text(),
                Optional.of(retrieval.question().text()).filter(read -> retrieval.isReadOtherwise()),
                Optional.of(inquiry.kind()));
    }
}
