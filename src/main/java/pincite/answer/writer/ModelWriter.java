package pincite.answer.writer;

import java.util.function.Consumer;

import pincite.retrieval.Retrieval;

/**
 * A language model that selects sentences of the passages and says them in its own words. It is never believed: what it proposes is
 * proved like everything else.
 */
public interface ModelWriter {

    /**
     * Takes no longer than its deadline.
     *
     * @param  proposals            is told each proposal as soon as it is whole, in reading order
     * @return                      all of them; none where the model finds that the passages do not say
     * @throws ModelFailedException whatever went wrong with the model
     */
    ModelDraft write(Retrieval retrieval, Consumer<Draft.Proposal> proposals);
}
