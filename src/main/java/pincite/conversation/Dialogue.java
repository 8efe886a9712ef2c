package pincite.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.answer.Answerer;
import pincite.answer.account.Choice;
import pincite.conversation.follow.Earlier;
import pincite.conversation.follow.FollowUp;
import pincite.conversation.follow.Understood;
import pincite.conversation.typed.Several;
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
        if (answerer.isAccount(typed, scope)) {
            return account(Asked.plainly(typed), scope, listener);
        }
        var chosen = chosen(typed, earlier, scope);
        if (chosen.isPresent()) {
            return account(chosen.get(), scope, listener);
        }
        return new TypedText(typed.text()).question()
                .map(question -> reply(question, typed, Turn.earlier(earlier), scope, listener))
                .orElseGet(() -> new Reply.Told(telling.introduce(typed)));
    }

    /** Over several cases it is asked back which is meant. */
    private Reply account(Asked question, Scope scope, AnswerListener listener) {
        var cases = answerer.openCases(question.read(), scope);
        return cases.isEmpty()
                ? new Reply.Inquired(answerer.answer(question, scope, listener))
                : new Reply.Told(telling.askBack(question.asked(), "Which case do you mean: " + String.join(", ", cases)
                        + "?", cases.stream().map(name -> Choice.of(question.read().text(), name)).toList()));
    }

    /** Who was asked back which case is meant may name no more than that. */
    private Optional<Asked> chosen(Question typed, List<Turn> earlier, Scope scope) {
        return earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(earlier.get(earlier.size() - 1).question()))
                        .filter(before -> !answerer.openCases(before, scope).isEmpty())
                        .flatMap(before -> answerer.caseOfName(typed.text())
                                .map(name -> new Asked(typed, new Question(Choice.of(before.text(), name)))));
    }

    private Reply reply(String question, Question typed, List<Earlier> earlier, Scope scope, AnswerListener listener) {
        var parts = understood(Several.in(question), typed, earlier);
        return parts.size() > 1
                ? new Reply.Inquired(answerer.answerEach(typed, parts, scope, listener))
                : reply(FollowUp.understand(earlier, typed, question), typed, scope, listener);
    }

    /** Each in the light of those before it; none where one cannot be understood. */
    private static List<Asked> understood(List<String> parts, Question typed, List<Earlier> before) {
        var earlier = new ArrayList<>(before);
        var understood = new ArrayList<Asked>();
        for (var part : parts.size() > 1 ? parts : List.<String>of()) {
            if (!(FollowUp.understand(earlier, typed, part) instanceof Understood.Clear clear)) {
                return List.of();
            }
            understood.add(clear.asked());
            earlier.add(new Earlier(clear.asked().read().text(), List.of(), Optional.empty()));
        }
        return understood;
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
