package pincite.answer.writer;

import java.util.Optional;

import pincite.retrieval.Retrieval;

/** Turns passages into statements. */
public interface AnswerWriter {

    /** As answers name it, such as {@code extractive}. */
    String kind();

    /** What is to be known of its figures, in a sentence. */
    default Optional<String> caveat() {
        return Optional.empty();
    }

    Draft write(Retrieval retrieval);
}
