package pincite.conversation;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.answer.Answerer;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/**
 * The one way to an answer, whoever asks: the question is found in what was typed, read in the light of those before it, and answered.
 * Nothing of it is kept.
 */
@ApplicationScoped
public class Dialogue {

    private final Answerer answerer;
    private final Function<Question, AnswerDocument> introduction;

    @Inject
    Dialogue(Answerer answerer, Introduction introduction) {
        this(answerer, introduction::to);
    }

    /** @param introduction of who answers, for who asks nothing of the articles */
    public Dialogue(Answerer answerer, Function<Question, AnswerDocument> introduction) {
        this.answerer = answerer;
        this.introduction = introduction;
    }

    /** @param earlier oldest first */
    public Reply ask(Question typed, List<Turn> earlier, Scope scope, AnswerListener listener) {
        return new TypedText(typed.text()).question().<Reply>map(question -> new Reply.Inquired(
                answerer.answer(FollowUp.understand(earlier, typed, question), scope, listener)))
                .orElseGet(() -> new Reply.Told(introduction.apply(typed)));
    }

    /** @param earlier oldest first */
    public Reply ask(Question typed, List<Turn> earlier, Scope scope) {
        return ask(typed, earlier, scope, AnswerListener.NONE);
    }
}
