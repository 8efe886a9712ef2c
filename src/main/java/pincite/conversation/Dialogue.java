package pincite.conversation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.answer.Answerer;
import pincite.answer.Inquiry;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** The one way to an answer, whoever asks: a question is read in the light of those before it and answered. Nothing of it is kept. */
@ApplicationScoped
public class Dialogue {

    private final Answerer answerer;

    @Inject
    public Dialogue(Answerer answerer) {
        this.answerer = answerer;
    }

    /** @param earlier oldest first */
    public Inquiry ask(Question question, List<Turn> earlier, Scope scope, AnswerListener listener) {
        return answerer.answer(FollowUp.understand(earlier, question), scope, listener);
    }

    /** @param earlier oldest first */
    public Inquiry ask(Question question, List<Turn> earlier, Scope scope) {
        return ask(question, earlier, scope, AnswerListener.NONE);
    }
}
