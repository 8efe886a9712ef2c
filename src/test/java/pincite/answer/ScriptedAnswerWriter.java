package pincite.answer;

import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.Draft;
import pincite.retrieval.Retrieval;

/** Writes what a test tells it to, whatever was found. */
public record ScriptedAnswerWriter(Draft draft) implements AnswerWriter {

    @Override
    public String kind() {
        return "scripted";
    }

    @Override
    public Draft write(Retrieval retrieval) {
        return draft;
    }
}
