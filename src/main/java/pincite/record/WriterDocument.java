package pincite.record;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;

import pincite.answer.Writing;
import pincite.answer.writer.ModelUse;

/**
 * Who wrote an answer.
 *
 * @param kind    {@code extractive} or {@code model}
 * @param caveat  what is to be known of the figures, in a sentence
 * @param because why it is not the language model that was asked
 * @param use     of a language model; its own fields stand beside these, one of them is {@code model}, so this one is called
 *                otherwise: Jackson takes an unwrapped component for a field of its name
 */
public record WriterDocument(@JsonSetter(nulls = Nulls.AS_EMPTY) String kind,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> caveat,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> because, @JsonUnwrapped ModelDocument use) {

    static final WriterDocument UNKNOWN = new WriterDocument("", Optional.empty(), Optional.empty(),
            ModelDocument.of(Optional.empty()));

    /**
     * The language model that was asked; empty where none was.
     *
     * @param prompt hash of the prompt's file
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ModelDocument(Optional<String> provider, Optional<String> model, Optional<String> prompt,
            Optional<UsageDocument> usage) {

        static ModelDocument of(Optional<ModelUse> use) {
            return new ModelDocument(use.map(ModelUse::provider), use.map(ModelUse::model), use.map(ModelUse::prompt),
                    use.map(UsageDocument::of));
        }
    }

    /** What a language model cost: requests, tokens as its provider counts them, and time. */
    public record UsageDocument(int calls, int tokensIn, int tokensOut, long millis) {

        static UsageDocument of(ModelUse use) {
            return new UsageDocument(use.calls(), use.tokensIn(), use.tokensOut(), use.took().toMillis());
        }
    }

    public static WriterDocument of(Writing writing) {
        return new WriterDocument(writing.kind(), writing.caveat(), writing.because(),
                ModelDocument.of(writing.use()));
    }

    boolean isExtractive() {
        return kind.equals(Writing.EXTRACTIVE);
    }

    boolean isModel() {
        return kind.equals(Writing.MODEL);
    }
}
