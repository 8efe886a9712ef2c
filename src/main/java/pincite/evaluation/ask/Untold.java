package pincite.evaluation.ask;

import java.util.List;

import pincite.conversation.Telling;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;

/** What small talk gets, and what is asked back, is not scored. */
final class Untold implements Telling {

    @Override
    public AnswerDocument introduce(Question typed) {
        return AnswerDocument.told(typed, "Ask what the articles say.", List.of());
    }

    @Override
    public AnswerDocument askBack(Question typed, String words, List<String> questions) {
        return AnswerDocument.told(typed, words, List.of());
    }
}
