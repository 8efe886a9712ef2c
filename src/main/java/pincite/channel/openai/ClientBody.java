package pincite.channel.openai;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/** The body of a request as OpenAI's clients send it. */
final class ClientBody {

    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_MESSAGES = 200;

    private final JsonNode root;

    private ClientBody(JsonNode root) {
        this.root = root;
    }

    /** @param needed the field that the body is about */
    static ClientBody parse(byte[] body, String needed, ObjectMapper json) {
        try {
            var root = json.readTree(body);
            if (root == null || !root.isObject()) {
                throw new RefusedException("body", "must be a JSON object with '" + needed + "'");
            }
            return new ClientBody(root);
        } catch (IOException e) {
            throw new RefusedException("body", "is not JSON in UTF-8");
        }
    }

    JsonNode field(String name) {
        return root.path(name);
    }

    /** Any name will do: whatever is asked for, this is what answers. */
    String model() {
        var model = root.path("model");
        if (!model.isMissingNode() && !model.isNull() && (!model.isTextual() || model.asText().isBlank())) {
            throw new RefusedException("model", "must be the name of a model, as in '" + Models.OURS + "'");
        }
        return model.asText(Models.OURS);
    }

    boolean isSaid(String name, boolean otherwise) {
        var said = root.path(name);
        if (!said.isMissingNode() && !said.isNull() && !said.isBoolean()) {
            throw new RefusedException(name, "must be true or false");
        }
        return said.asBoolean(otherwise);
    }

    List<ClientMessage> messages(String field) {
        var messages = root.path(field);
        if (!messages.isArray() || messages.isEmpty()) {
            throw new RefusedException(field, "must be a list with at least one message of role 'user'");
        }
        if (messages.size() > MOST_MESSAGES) {
            throw new RefusedException(field, "has " + messages.size() + " messages; the limit is " + MOST_MESSAGES);
        }
        return IntStream.range(0, messages.size())
                .mapToObj(at -> ClientMessage.read(messages.get(at), field + "." + at))
                .toList();
    }

    /** What a client writes itself may be longer than a question. */
    static Question question(String prompt, boolean isOfClient) {
        return new Question(isOfClient && prompt.codePointCount(0, prompt.length()) > Question.LONGEST
                ? prompt.substring(0, prompt.offsetByCodePoints(0, Question.LONGEST))
                : prompt);
    }
}
