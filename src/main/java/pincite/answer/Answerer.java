package pincite.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.retrieval.Question;
import pincite.retrieval.Retrieval;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** The one use case: a question in, an answer out of which every citation is verified. */
@ApplicationScoped
public class Answerer {

    private final PassageIndex index;
    private final Retriever retriever;
    private final AnswerWriter writer;
    private final CitationVerifier verifier;

    @Inject
    public Answerer(PassageIndex index, Retriever retriever, AnswerWriter writer, CitationVerifier verifier) {
        this.index = index;
        this.retriever = retriever;
        this.writer = writer;
        this.verifier = verifier;
    }

    public Inquiry answer(Question question, Scope scope) {
        long start = System.nanoTime();
        var retrieval = retrieve(question, scope);
        long retrieved = System.nanoTime();
        var draft = retrieval.passages().isEmpty() ? nothing() : writer.write(retrieval);
        var answer = judge(draft);
        return new Inquiry(scope, retrieval, writer.kind(), draft, answer, Duration.ofNanos(retrieved - start),
                Duration.ofNanos(System.nanoTime() - retrieved));
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

    /** Vectors find something for any question, so nothing found means that nothing was let through. */
    private static Draft nothing() {
        return new Draft.Declining(DeclineReason.NOTHING_IN_SCOPE, List.of(), 1);
    }

    private Answer judge(Draft draft) {
        if (draft instanceof Draft.Declining declining) {
            return new Answer.Declined(declining.reason(), proved(declining.closest()));
        }
        return judge((Draft.Answering) draft);
    }

    /** Where a statement falls, it may be the one that contradicts, so nothing is said of that. */
    private Answer judge(Draft.Answering draft) {
        var statements = draft.proposals().stream().flatMap(proposal -> proved(proposal).stream()).toList();
        boolean isWhole = statements.size() == draft.proposals().size();
        return statements.isEmpty()
                ? new Answer.Declined(DeclineReason.NOT_PROVED, List.of())
                : new Answer.Answered(statements, isWhole ? draft.premise() : Premise.HELD);
    }

    /** Without the words that it is made from, a statement falls, whoever else says the same. */
    private Optional<Statement> proved(Draft.Proposal proposal) {
        var citations = proved(proposal.quotes());
        boolean standsOnItsOwn = citations.stream().findFirst()
                .filter(first -> first.article().id().equals(proposal.quotes().get(0).article())).isPresent();
        return standsOnItsOwn ? Optional.of(statement(proposal, citations)) : Optional.empty();
    }

    private static Statement statement(Draft.Proposal proposal, List<Citation> citations) {
        return new Statement(proposal.text(), citations,
                proposal.shortAnswer().filter(words -> Statement.isQuoted(words, citations.get(0).quote())));
    }

    private List<Citation> proved(List<Quote> quotes) {
        return quotes.stream().flatMap(quote -> verifier.cite(quote).stream()).toList();
    }
}
