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
 * what it does not know. So what it read is written again, and whatever the file says otherwise is a fault.
 *
 * @param document empty where the file is in no answer's form
 * @param faults   what the file says and an answer does not
 */
record ExportedAnswer(Optional<ProofDocument> document, List<String> faults) {

    ExportedAnswer {
        faults = List.copyOf(faults);
    }

    /** @throws UnprovableException if it is no answer at all */
    static ExportedAnswer read(Path file, ObjectMapper json) {
        try {
            return of(tree(file, json), json);
        } catch (IOException e) {
            throw UnprovableException.unreadable(file, e);
        }
    }

    private static JsonNode tree(Path file, ObjectMapper json) throws IOException {
        var answer = json.reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(Files.readAllBytes(file));
        if (!answer.isObject() || !answer.has("outcome") || !answer.has("citations") && !answer.has("declined")) {
            throw UnprovableException.noAnswer(file);
        }
        return answer;
    }

    private static ExportedAnswer of(JsonNode written, ObjectMapper json) throws IOException {
        try {
            var document = json.treeToValue(written, ProofDocument.class);
            var understood = json.readTree(json.writeValueAsBytes(document));
            return new ExportedAnswer(Optional.of(document), new Misreading(written, understood).found());
        } catch (JsonMappingException e) {
            return new ExportedAnswer(Optional.empty(), List.of(Misreading.of(e)));
        }
    }
}
