package pincite.engine.model.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import pincite.answer.writer.Draft;
import pincite.engine.model.call.AnswerReader;
import pincite.engine.model.call.CallFailure;

/** What a model proposes, each statement as soon as it ends. */
final class ProposalReader implements AnswerReader<List<Draft.Proposal>> {

    private final NumberedSentences sentences;
    private final Consumer<Draft.Proposal> listener;
    private final StatementReader reader = new StatementReader(this::take);
    private final List<Draft.Proposal> proposals = new ArrayList<>();
    private int unfounded;

    ProposalReader(NumberedSentences sentences, Consumer<Draft.Proposal> listener) {
        this.sentences = sentences;
        this.listener = listener;
    }

    private void take(ModelStatement statement) {
        var proposal = sentences.proposal(statement);
        proposal.ifPresentOrElse(this::propose, () -> unfounded++);
    }

    private void propose(Draft.Proposal proposal) {
        proposals.add(proposal);
        listener.accept(proposal);
    }

    @Override
    public void read(String piece) {
        reader.read(piece);
    }

    @Override
    public List<Draft.Proposal> end() {
        reader.end();
        if (proposals.isEmpty() && unfounded > 0) {
            throw CallFailure.of("cited sentences that it was not given");
        }
        return proposals;
    }
}
