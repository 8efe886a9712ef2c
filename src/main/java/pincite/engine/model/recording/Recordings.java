package pincite.engine.model.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Sha256;
import pincite.disk.WholeFile;

/**
 * What a model said, in files named by the hash of what it was asked. Asked the same again within one run, it has another file, for
 * the model may say something else.
 */
final class Recordings<T> {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final String identity;
    private final Class<T> type;
    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    /** @param identity of model and prompt */
    Recordings(Path folder, String identity, Class<T> type) {
        this.folder = folder;
        this.identity = identity;
        this.type = type;
    }

    /** @param told all that the model would be told, but for the mark that differs each time */
    Path next(String told) {
        var hash = Sha256.of(identity + '\n' + told);
        return folder.resolve(hash + "-" + times.merge(hash, 1, Integer::sum) + ".json");
    }

    Optional<T> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), type)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the recorded answer " + file + "; delete it to ask anew", e);
        }
    }

    /** Whole or not at all, for another run may read it. */
    void keep(Path file, T said) {
        try {
            new WholeFile(file).writePrivately(JSON.writeValueAsBytes(said));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the model's answer in " + folder, e);
        }
    }
}
