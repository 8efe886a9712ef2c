package pincite.conversation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.answer.Answerer;
import pincite.answer.asked.WantedOf;
import pincite.conversation.follow.FollowUp;
import pincite.conversation.follow.Understood;
import pincite.conversation.typed.TypedText;
import pincite.retrieval.Asked;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/**
 * The one way to an answer, whoever asks: the question is found in what was typed, read in the light of those before it, and answered.
 * Who asks nothing of the articles is told what can be asked, and who cannot be understood is asked back. Nothing of it is kept.
 */
@ApplicationScoped
public class Dialogue {

    private final Answerer answerer;
    private final Telling telling;

    @Inject
    public Dialogue(Answerer answerer, Telling telling) {
        this.answerer = answerer;
        this.telling = telling;
    }

    /** @param earlier oldest first */
    public Reply ask(Question typed, List<Turn> earlier, Scope scope, AnswerListener listener) {
        if (WantedOf.isAccount(typed.text())) {
            return new Reply.Inquired(answerer.answer(Asked.plainly(typed), scope, listener));
        }
        return new TypedText(typed.text()).question()
                .map(question -> reply(FollowUp.understand(Turn.earlier(earlier), typed, question), typed, scope,
                        listener))
                .orElseGet(() -> new Reply.Told(telling.introduce(typed)));
    }

    private Reply reply(Understood understood, Question typed, Scope scope, AnswerListener listener) {
        if (understood instanceof Understood.Unclear unclear) {
            return new Reply.Told(telling.askBack(typed, unclear.words(), unclear.questions()));
        }
        var asked = ((Understood.Clear) understood).asked();
        return new Reply.Inquired(answerer.answer(asked, scope, listener));
    }

    /** @param earlier oldest first */
    public Reply ask(Question typed, List<Turn> earlier, Scope scope) {
        return ask(typed, earlier, scope, AnswerListener.NONE);
    }
}
