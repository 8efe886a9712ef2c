package pincite.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.account.Accounts;
import pincite.answer.account.Choice;
import pincite.answer.asked.Wanted;
import pincite.answer.asked.WantedOf;
import pincite.answer.because.Because;
import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
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
    private final Optional<Accounts> accounts;

    @Inject
    public Answerer(PassageIndex index, Retriever retriever, AnswerWriter writer, ModelChoice model,
            CitationVerifier verifier, Accounts accounts) {
        this(index, retriever, writer, model, verifier, Optional.of(accounts));
    }

    /** Of facts alone. */
    public Answerer(PassageIndex index, Retriever retriever, AnswerWriter writer, ModelChoice model,
            CitationVerifier verifier) {
        this(index, retriever, writer, model, verifier, Optional.empty());
    }

    private Answerer(PassageIndex index, Retriever retriever, AnswerWriter writer, ModelChoice model,
            CitationVerifier verifier, Optional<Accounts> accounts) {
        this.index = index;
        this.retriever = retriever;
        this.authoring = new Authoring(writer, new Prover(verifier));
        this.model = model;
        this.accounts = accounts;
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
        return answer(question, choice(question.read(), scope), listener, start);
    }

    private Inquiry answer(Asked question, Choice choice, AnswerListener listener, long start) {
        var wanted = choice.wanted();
        var scope = choice.scope();
        var account = account(wanted, scope);
        var read = account.isPresent() ? question.read() : asFact(question.read(), wanted);
        var retrieval = retrieve(read, scope).askedAs(question.asked());
        listener.retrieved(retrieval);
        long retrieved = System.nanoTime();
        var authored = author(account, retrieval, scope, listener);
        var answer = explained(authored.answer(), retrieval, scope);
        return new Inquiry(scope, retrieval, authored.writing(), authored.draft(), answer,
                Duration.ofNanos(retrieved - start), Duration.ofNanos(System.nanoTime() - retrieved), wanted.kind());
    }

    private Choice choice(Question question, Scope scope) {
        return accounts.map(known -> known.choice(question.text(), scope))
                .orElse(new Choice(Wanted.Fact.PLAIN, scope));
    }

    /** Whether more is wanted than one sentence may tell, whatever was asked before. */
    public boolean isAccount(Question question, Scope scope) {
        return WantedOf.isAccount(question.text()) || choice(question, scope).wanted().isOfAll();
    }

    /** The case that is named, and nothing else. */
    public Optional<String> caseOfName(String typed) {
        return accounts.flatMap(known -> known.caseOfName(typed));
    }

    /** Cases of which one must be chosen before the question can be answered. */
    public List<String> openCases(Question question, Scope scope) {
        return accounts.map(known -> known.openCases(question.text(), scope)).orElse(List.of());
    }

    /** Several questions in one: what answers each, and which the articles do not answer. */
    public Inquiry answerEach(Question typed, List<Asked> parts, Scope scope, AnswerListener listener) {
        var each = parts.stream().map(part -> answer(part, scope, AnswerListener.NONE)).toList();
        return SeveralAnswers.of(typed, each).map(several -> several.told(listener))
                .orElseGet(() -> answer(Asked.plainly(typed), scope, listener));
    }

    /** "Summarise the ruling" asks what it was. */
    private static Question asFact(Question read, Wanted wanted) {
        return wanted instanceof Wanted.Overview overview
                ? overview.topic().map(topic -> new Question("What was " + topic + "?")).orElse(read)
                : read;
    }

    private Optional<Draft> account(Wanted wanted, Scope scope) {
        return scope.isQuarantine() ? Optional.empty() : accounts.flatMap(known -> known.write(wanted, scope));
    }

    private Authoring.Authored author(Optional<Draft> account, Retrieval retrieval, Scope scope,
            AnswerListener listener) {
        if (scope.isQuarantine()) {
            return authoring.show(retrieval);
        }
        return account.map(draft -> authoring.tell(draft, listener))
                .orElseGet(() -> authoring.write(retrieval, model.writer(), listener));
    }

    /** Only where the articles do not say: other reasons say all there is to say. */
    private Answer explained(Answer answer, Retrieval retrieval, Scope scope) {
        return answer instanceof Answer.Declined declined && declined.reason() == DeclineReason.NOT_IN_CORPUS
                && declined.because().isEmpty()
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
