package pincite.answer;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.because.Because;
import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.ModelChoice;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.retrieval.Asked;
import pincite.retrieval.Question;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** The one use case: a question in, an answer out of which every citation is verified. */
@ApplicationScoped
public class Answerer {

    private final PassageIndex index;
    private final Retriever retriever;
    private final Authoring authoring;
    private final ModelChoice model;

    @Inject
    public Answerer(PassageIndex index, Retriever retriever, AnswerWriter writer, ModelChoice model,
            CitationVerifier verifier) {
        this.index = index;
        this.retriever = retriever;
        this.authoring = new Authoring(writer, new Prover(verifier));
        this.model = model;
    }

    public Inquiry answer(Question question, Scope scope) {
        return answer(question, scope, AnswerListener.NONE);
    }

    public Inquiry answer(Question question, Scope scope, AnswerListener listener) {
        return answer(Asked.plainly(question), scope, listener);
    }

    /** Looks for what is read, and answers what was asked. */
    public Inquiry answer(Asked question, Scope scope, AnswerListener listener) {
        long start = System.nanoTime();
        var retrieval = retrieve(question.read(), scope).askedAs(question.asked());
        listener.retrieved(retrieval);
        long retrieved = System.nanoTime();
        var authored = scope.isQuarantine()
                ? authoring.show(retrieval)
                : authoring.write(retrieval, model.writer(), listener);
        var answer = explained(authored.answer(), retrieval, scope);
        return new Inquiry(scope, retrieval, authored.writing(), authored.draft(), answer,
                Duration.ofNanos(retrieved - start), Duration.ofNanos(System.nanoTime() - retrieved));
    }

    /** Only where the articles do not say: other reasons say all there is to say. */
    private Answer explained(Answer answer, Retrieval retrieval, Scope scope) {
        return answer instanceof Answer.Declined declined && declined.reason() == DeclineReason.NOT_IN_CORPUS
                ? declined.because(because(declined, retrieval, scope))
                : answer;
    }

    private Optional<String> because(Answer.Declined declined, Retrieval retrieval, Scope scope) {
        var closest = declined.closest().stream().map(Citation::quote).toList();
        return index.look(snapshot -> Because.of(retrieval, scope, retriever.admitted(scope, snapshot), closest))
                .flatMap(because -> because);
    }

    private Retrieval retrieve(Question question, Scope scope) {
        try (var snapshot = index.snapshot().orElseThrow(NotReadyException::noIndex)) {
            refuseEmpty(snapshot);
            return retriever.retrieve(question, scope, snapshot);
        }
    }

    private static void refuseEmpty(Snapshot snapshot) {
        if (snapshot.generation().passages() == 0) {
            throw NotReadyException.noArticles();
        }
    }
}
