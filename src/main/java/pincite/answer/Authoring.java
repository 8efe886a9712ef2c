package pincite.answer;

import java.util.List;
import java.util.Optional;

import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.DeclineReason;
import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelFailedException;
import pincite.answer.writer.ModelUse;
import pincite.answer.writer.ModelWriter;
import pincite.answer.writer.Premise;
import pincite.answer.writer.Quote;
import pincite.retrieval.Retrieval;

/** Has an answer written: by a language model where one is chosen, and in the articles' own sentences wherever it fails. */
final class Authoring {

    /** The first of the proposals that differ, and the first that differs from it. */
    private static final int DIFFERING = 2;
    private static final String NOTHING_BORNE = "said nothing that the sentences that it cited bear";

    private final AnswerWriter writer;
    private final Prover prover;

    Authoring(AnswerWriter writer, Prover prover) {
        this.writer = writer;
        this.prover = prover;
    }

    /** What was written, what is left of it after proof, and by whom. */
    record Authored(Draft draft, Answer answer, Writing writing) {
    }

    Authored write(Retrieval retrieval, Optional<ModelWriter> model, AnswerListener listener) {
        if (retrieval.passages().isEmpty()) {
            return proved(nothing(), Writing.by(writer), listener);
        }
        return model.map(chosen -> byModel(retrieval, chosen, listener))
                .orElseGet(() -> proved(writer.write(retrieval), Writing.by(writer), listener));
    }

    /** An account, which no language model is asked for. */
    Authored tell(Draft account, AnswerListener listener) {
        return proved(account, Writing.by(writer), listener);
    }

    /** What may be looked at and never answers: the closest of it, without a language model and without a statement. */
    Authored show(Retrieval retrieval) {
        var closest = retrieval.passages().isEmpty() ? List.<Quote>of() : closest(writer.write(retrieval));
        var reason = closest.isEmpty() ? DeclineReason.NOTHING_IN_SCOPE : DeclineReason.QUARANTINED;
        return new Authored(new Draft.Declining(reason, closest, 1),
                new Answer.Declined(reason, prover.cited(closest)), Writing.by(writer));
    }

    /** Vectors find something for any question, so nothing found means that nothing was let through. */
    private static Draft nothing() {
        return new Draft.Declining(DeclineReason.NOTHING_IN_SCOPE, List.of(), 1);
    }

    private Authored byModel(Retrieval retrieval, ModelWriter model, AnswerListener listener) {
        var heard = new ModelStatements(prover, listener);
        try {
            var draft = model.write(retrieval, heard::hear);
            return draft.proposals().isEmpty() || !heard.statements().isEmpty()
                    ? believed(writer.write(retrieval), heard, draft.use())
                    : instead(retrieval, NOTHING_BORNE, draft.use(), heard, listener);
        } catch (ModelFailedException failed) {
            return instead(retrieval, failed.getMessage(), failed.use(), heard, listener);
        }
    }

    /** The confidence is that of the sentences: models' own is worth little. */
    private Authored believed(Draft draft, ModelStatements heard, ModelUse use) {
        var writing = new Writing(Writing.MODEL, writer.caveat(), Optional.empty(), Optional.of(use), heard.checks());
        boolean isAnswered = !heard.statements().isEmpty();
        boolean differ = isAnswered && isContrasted(draft, heard);
        double confidence = isAnswered == draft instanceof Draft.Answering
                ? draft.confidence()
                : 1 - draft.confidence();
        return isAnswered
                ? new Authored(new Draft.Answering(List.of(), confidence),
                        new Answer.Answered(heard.statements(), Premise.HELD, differ), writing)
                : new Authored(new Draft.Declining(DeclineReason.NOT_IN_CORPUS, closest(draft), confidence),
                        new Answer.Declined(DeclineReason.NOT_IN_CORPUS, prover.cited(closest(draft))), writing);
    }

    /** Where articles differ, the model does not choose between them: what it leaves out is quoted. */
    private static boolean isContrasted(Draft draft, ModelStatements heard) {
        if (draft instanceof Draft.Answering answering && answering.differ()) {
            return answering.proposals().stream().limit(DIFFERING).allMatch(heard::contrast);
        }
        return false;
    }

    private static List<Quote> closest(Draft draft) {
        return draft instanceof Draft.Declining declining
                ? declining.closest()
                : ((Draft.Answering) draft).proposals().stream()
                        .map(proposal -> proposal.quotes().get(0))
                        .toList();
    }

    private Authored instead(Retrieval retrieval, String because, ModelUse use, ModelStatements heard,
            AnswerListener listener) {
        return proved(writer.write(retrieval),
                new Writing(writer.kind(), writer.caveat(), Optional.of(because), Optional.of(use), heard.checks()),
                listener);
    }

    private Authored proved(Draft draft, Writing writing, AnswerListener listener) {
        var answer = prover.judge(draft);
        if (answer instanceof Answer.Answered answered) {
            listener.judged(answered);
            answered.statements().forEach(listener::stated);
        }
        return new Authored(draft, answer, writing);
    }
}
