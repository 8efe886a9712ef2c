package pincite.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An answer in a file that anybody may have written. Jackson is lenient: it takes "1" for 1, a missing number for 0, and passes over
 * what it does not know. So what it read is written again, and whatever the file says otherwise is a fault. Where JSON has another type than an answer, or
 * nothing, in a field's place, there is nothing to be proved false: that is no answer.
 *
 * @param document empty where the file says what no answer can
 * @param faults   what the file says and an answer does not
 */
record ExportedAnswer(Optional<ProofDocument> document, List<String> faults) {

    ExportedAnswer {
        faults = List.copyOf(faults);
    }

    /** Many times what an answer has; more would only fill the memory. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    /** @throws UnprovableException if it is no answer at all, or cannot be read */
    static ExportedAnswer read(Path file, ObjectMapper json) {
        try {
            return of(file, tree(file, json), json);
        } catch (IOException e) {
            throw UnprovableException.unreadable(file, e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw UnprovableException.folder(file);
        }
        try (var stream = Files.newInputStream(file)) {
            var read = stream.readNBytes((int) MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw UnprovableException.tooLarge(file, MOST_BYTES);
            }
            return read;
        }
    }

    private static JsonNode tree(Path file, ObjectMapper json) throws IOException {
        var answer = json.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(bytes(file));
        if (!answer.isObject() || !answer.has("outcome") || !answer.has("citations") && !answer.has("declined")) {
            throw UnprovableException.noAnswer(file);
        }
        return answer;
    }

    private static ExportedAnswer of(Path file, JsonNode written, ObjectMapper json) throws IOException {
        try {
            var document = json.treeToValue(written, ProofDocument.class);
            var misreading = new Misreading(written, json.readTree(json.writeValueAsBytes(document)));
            misreading.unread().ifPresent(fault -> {
                throw UnprovableException.misshapen(file, fault);
            });
            return new ExportedAnswer(Optional.of(document), misreading.found());
        } catch (JsonMappingException e) {
            if (Misreading.isOfShape(written, e)) {
                throw UnprovableException.misshapen(file, Misreading.of(e));
            }
            return new ExportedAnswer(Optional.empty(), List.of(Misreading.of(e)));
        }
    }
}
