package pincite.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.Draft;
import pincite.answer.ModelDraft;
import pincite.answer.ModelWriter;
import pincite.corpus.CanonicalText;
import pincite.retrieval.Retrieval;

/**
 * Keeps what a model proposed under the hash of what it was asked, and gives it again instead of asking, so that an evaluation can be
 * repeated offline. Asked the same again within one run, the model is asked again: its answers may differ. Failures are not kept.
 */
final class RecordedWriter implements ModelWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelWriter model;
    private final Path folder;
    private final String identity;
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    /** @param identity of model and prompt */
    RecordedWriter(ModelWriter model, Path folder, String identity) {
        this.model = model;
        this.folder = folder;
        this.identity = identity;
    }

    @Override
    public ModelDraft write(Retrieval retrieval, Consumer<Draft.Proposal> proposals) {
        var hash = hash(retrieval);
        var file = folder.resolve(hash + "-" + times.merge(hash, 1, Integer::sum) + ".json");
        return Files.exists(file) ? replayed(file, proposals) : recorded(file, model.write(retrieval, proposals));
    }

    /** Of all that the model would be told, but for the mark that differs each time. */
    private String hash(Retrieval retrieval) {
        var told = new StringBuilder(identity).append('\n').append(retrieval.question().text());
        retrieval.passages().forEach(found -> told.append('\n').append(found.passage().id()).append('\n')
                .append(found.passage().text()));
        return CanonicalText.of(told.toString()).sha256();
    }

    private static ModelDraft replayed(Path file, Consumer<Draft.Proposal> proposals) {
        try {
            var draft = JSON.readValue(file.toFile(), Recording.class).draft();
            draft.proposals().forEach(proposals);
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the recorded answer " + file + "; delete it to ask anew", e);
        }
    }

    /** Whole or not at all, for another run may read it. */
    private static ModelDraft recorded(Path file, ModelDraft draft) {
        try {
            Files.createDirectories(file.getParent());
            var written = Files.createTempFile(file.getParent(), "recording", ".tmp");
            JSON.writeValue(written.toFile(), Recording.of(draft));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
            return draft;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the model's answer in " + file.getParent(), e);
        }
    }
}
