package pincite.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.answer.writer.Premise;
import pincite.answer.writer.Quote;

/** Makes statements of what a writer proposes; what does not stand in the articles becomes none. */
final class Prover {

    private final CitationVerifier verifier;

    Prover(CitationVerifier verifier) {
        this.verifier = verifier;
    }

    Answer judge(Draft draft) {
        if (draft instanceof Draft.Declining declining) {
            return new Answer.Declined(declining.reason(), cited(declining.closest()));
        }
        return judge((Draft.Answering) draft);
    }

    /** Where a statement falls, it may be the one that contradicts or differs, so nothing is said of that. */
    private Answer judge(Draft.Answering draft) {
        var statements = draft.proposals().stream().flatMap(proposal -> proved(proposal).stream()).toList();
        boolean isWhole = statements.size() == draft.proposals().size();
        return statements.isEmpty()
                ? new Answer.Declined(DeclineReason.NOT_PROVED, List.of())
                : new Answer.Answered(statements, isWhole ? draft.premise() : Premise.HELD, isWhole && draft.differ());
    }

    /** Without the words that it is made from, a statement falls, whoever else says the same. */
    Optional<Statement> proved(Draft.Proposal proposal) {
        var own = Stream.concat(proposal.quotes().stream().limit(1), proposal.lead().stream()).toList();
        var citations = new ArrayList<>(cited(own));
        boolean standsOnItsOwn = citations.size() == own.size();
        citations.addAll(cited(proposal.quotes().stream().skip(1).toList()));
        return standsOnItsOwn ? Optional.of(statement(proposal, citations)) : Optional.empty();
    }

    private static Statement statement(Draft.Proposal proposal, List<Citation> citations) {
        var shortAnswer = proposal.shortAnswer().filter(words -> Statement.isQuoted(words, citations.get(0).quote()));
        return proposal.when().map(when -> new Statement(proposal.text(), citations, shortAnswer, Optional.of(when)))
                .orElseGet(() -> new Statement(proposal.text(), citations, shortAnswer));
    }

    /** Those that stand in their articles. */
    List<Citation> cited(List<Quote> quotes) {
        return quotes.stream().flatMap(quote -> verifier.cite(quote).stream()).toList();
    }
}
