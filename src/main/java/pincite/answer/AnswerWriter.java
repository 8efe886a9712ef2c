package pincite.answer;

import pincite.retrieval.Retrieval;

/** Turns passages into statements. */
public interface AnswerWriter {

    /** As answers name it, such as {@code extractive}. */
    String kind();

    Draft write(Retrieval retrieval);
}
