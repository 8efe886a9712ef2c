package pincite.answer;

import java.util.List;
import java.util.Optional;

import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.ModelUse;

/**
 * Who wrote an answer, and what came of each statement that a language model proposed.
 *
 * @param kind    {@code extractive} or {@code model}
 * @param caveat  what is to be known of the figures, in a sentence
 * @param because why it is not the model that was asked; empty where it is, or where none was
 * @param use     of the model that was asked
 * @param checks  in the order in which they were proposed
 */
public record Writing(String kind, Optional<String> caveat, Optional<String> because, Optional<ModelUse> use,
        List<Check> checks) {

    public static final String EXTRACTIVE = "extractive";
    public static final String MODEL = "model";

    /**
     * A statement as a model proposed it.
     *
     * @param unsupported its words that the sentences that it cites do not bear
     */
    public record Check(String text, Outcome outcome, List<String> unsupported) {

        public Check {
            unsupported = List.copyOf(unsupported);
        }
    }

    /** What came of a proposed statement. */
    public enum Outcome {
        SUPPORTED,
        /** By the sentences that it cites, as quotes. */
        REPLACED,
        /** The sentences that it cites are not in the articles, or are said already. */
        DROPPED
    }

    public Writing {
        checks = List.copyOf(checks);
    }

    /** Without a language model. */
    public static Writing by(AnswerWriter writer) {
        return new Writing(writer.kind(), writer.caveat(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Differs for answers of different writers. */
    String key() {
        return kind + use.filter(asked -> kind.equals(MODEL)).map(asked -> " " + asked.provider() + " " + asked.model()
                + " " + asked.prompt()).orElse("");
    }
}
