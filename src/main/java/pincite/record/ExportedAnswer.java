package pincite.record;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads an answer from a file that anybody may have written. */
record ExportedAnswer(ObjectMapper json) {

    /** @throws UnprovableException if it is none */
    ProofDocument read(Path file) {
        try {
            return document(json.readTree(file.toFile()), file);
        } catch (JsonMappingException e) {
            throw UnprovableException.form(file, e);
        } catch (IOException e) {
            throw UnprovableException.unreadable(file, e);
        }
    }

    private ProofDocument document(JsonNode answer, Path file) throws IOException {
        if (!answer.isObject() || !answer.has("outcome") || !answer.has("citations") && !answer.has("declined")) {
            throw UnprovableException.noAnswer(file);
        }
        return json.treeToValue(answer, ProofDocument.class);
    }
}
