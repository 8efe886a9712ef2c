package pincite.answer.writer;

import java.util.List;

/** What a language model proposes; nothing where it finds that the passages do not say. */
public record ModelDraft(List<Draft.Proposal> proposals, ModelUse use) {

    public ModelDraft {
        proposals = List.copyOf(proposals);
    }
}
