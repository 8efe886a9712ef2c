package pincite.engine.model.recording;

import java.nio.file.Path;
import java.util.function.Consumer;

import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelDraft;
import pincite.answer.writer.ModelWriter;
import pincite.retrieval.Retrieval;

/**
 * Keeps what a model proposed under the hash of what it was asked, and gives it again instead of asking, so that an evaluation can be
 * repeated offline. Asked the same again within one run, the model is asked again: its answers may differ. Failures are not kept.
 */
public final class RecordedWriter implements ModelWriter {

    private final ModelWriter model;
    private final Recordings<Recording> recordings;

    /** @param identity of model and prompt */
    public RecordedWriter(ModelWriter model, Path folder, String identity) {
        this.model = model;
        this.recordings = new Recordings<>(folder, identity, Recording.class);
    }

    @Override
    public ModelDraft write(Retrieval retrieval, Consumer<Draft.Proposal> proposals) {
        var file = recordings.next(told(retrieval));
        return recordings.read(file).map(known -> replayed(known, proposals))
                .orElseGet(() -> recorded(file, model.write(retrieval, proposals)));
    }

    private static String told(Retrieval retrieval) {
        var told = new StringBuilder(retrieval.question().text());
        retrieval.passages().forEach(found -> told.append('\n').append(found.passage().id()).append('\n')
                .append(found.passage().text()));
        return told.toString();
    }

    private static ModelDraft replayed(Recording known, Consumer<Draft.Proposal> proposals) {
        var draft = known.draft();
        draft.proposals().forEach(proposals);
        return draft;
    }

    private ModelDraft recorded(Path file, ModelDraft draft) {
        recordings.keep(file, Recording.of(draft));
        return draft;
    }
}
