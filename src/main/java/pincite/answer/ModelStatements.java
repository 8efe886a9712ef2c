package pincite.answer;

import java.util.ArrayList;
import java.util.List;

import pincite.answer.Writing.Check;
import pincite.answer.Writing.Outcome;
import pincite.answer.proof.InertText;
import pincite.answer.proof.StatementProof;
import pincite.answer.proof.Unsupported;
import pincite.answer.writer.Draft;
import pincite.english.PlainText;

/** What a language model says, statement by statement: proved, or replaced by the sentences that it cites. */
final class ModelStatements {

    private final Prover prover;
    private final AnswerListener listener;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    ModelStatements(Prover prover, AnswerListener listener) {
        this.prover = prover;
        this.listener = listener;
    }

    void hear(Draft.Proposal proposal) {
        var text = InertText.of(proposal.text());
        var citations = prover.cited(proposal.quotes());
        var unsupported = StatementProof.of(text, citations.stream().map(Citation::quote).toList()).unsupported()
                .stream().map(Unsupported::words).toList();
        if (!text.isBlank() && !citations.isEmpty() && unsupported.isEmpty()) {
            state(new Statement(text, citations));
            checks.add(new Check(text, Outcome.SUPPORTED, unsupported));
        } else {
            checks.add(new Check(text, quote(citations) ? Outcome.REPLACED : Outcome.DROPPED, unsupported));
        }
    }

    /** Each sentence for itself, but for those that are cited already. */
    private boolean quote(List<Citation> citations) {
        var unsaid = citations.stream().filter(citation -> !isCited(citation)).toList();
        unsaid.forEach(citation -> state(new Statement(PlainText.line(citation.quote()), List.of(citation))));
        return !unsaid.isEmpty();
    }

    /** Quotes a proposal whose article no statement cites. Whether it is cited now. */
    boolean contrast(Draft.Proposal proposal) {
        var own = proposal.quotes().get(0);
        return statements.stream().flatMap(statement -> statement.citations().stream())
                .anyMatch(citation -> citation.article().id().equals(own.article()))
                || quote(prover.cited(List.of(own)));
    }

    private boolean isCited(Citation citation) {
        return statements.stream().anyMatch(statement -> statement.citations().contains(citation));
    }

    private void state(Statement statement) {
        statements.add(statement);
        listener.stated(statement);
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    List<Check> checks() {
        return List.copyOf(checks);
    }
}
