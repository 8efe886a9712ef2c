package pincite.channel.openai;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.conversation.Turn;
import pincite.conversation.typed.Wrapped;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/**
 * The body of {@code POST /v1/chat/completions}. The last user message is the question, those before it and their answers are the
 * conversation; instructions and settings of sampling say nothing to a service that quotes.
 */
record CompletionRequest(String model, Question question, Optional<ClientTask> task, List<Turn> earlier,
        boolean isStream,
        boolean isUsageWanted) {

    /** The one that quotes. */
    static final String MODEL = "pincite";
    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_MESSAGES = 200;
    private static final String MESSAGES = "messages";

    static CompletionRequest parse(byte[] body, ObjectMapper json) {
        var root = root(body, json);
        if (root.path("n").asInt(1) != 1) {
            throw new RefusedException("n", "is " + root.path("n") + "; the limit is 1: an answer has no variants");
        }
        var messages = messages(root);
        int last = lastQuestion(messages);
        var asked = Wrapped.question(text(messages.get(last), last));
        var earlier = Memory.of(messages.subList(0, last));
        var task = ClientTask.in(asked, earlier);
        return new CompletionRequest(root.path("model").asText(MODEL),
                new Question(task.isPresent() ? cut(asked) : asked), task, earlier,
                root.path("stream").asBoolean(false), root.path("stream_options").path("include_usage").asBoolean());
    }

    /** What a client writes itself may be longer than a question. */
    private static String cut(String prompt) {
        return prompt.codePointCount(0, prompt.length()) <= Question.LONGEST
                ? prompt
                : prompt.substring(0, prompt.offsetByCodePoints(0, Question.LONGEST));
    }

    private static JsonNode root(byte[] body, ObjectMapper json) {
        try {
            var root = json.readTree(body);
            if (root == null || !root.isObject()) {
                throw new RefusedException("body", "must be a JSON object with 'messages'");
            }
            return root;
        } catch (IOException e) {
            throw new RefusedException("body", "is not JSON in UTF-8");
        }
    }

    private static List<JsonNode> messages(JsonNode root) {
        var messages = root.path(MESSAGES);
        if (!messages.isArray() || messages.isEmpty()) {
            throw new RefusedException(MESSAGES, "must be a list with at least one message of role 'user'");
        }
        if (messages.size() > MOST_MESSAGES) {
            throw new RefusedException(MESSAGES,
                    "has " + messages.size() + " messages; the limit is " + MOST_MESSAGES);
        }
        return StreamSupport.stream(messages.spliterator(), false).toList();
    }

    private static int lastQuestion(List<JsonNode> messages) {
        for (int at = messages.size() - 1; at >= 0; at--) {
            if (isOf("user", messages.get(at))) {
                return at;
            }
        }
        throw new RefusedException(MESSAGES, "has no message of role 'user'");
    }

    private static boolean isOf(String role, JsonNode message) {
        return message.path("role").asText().equals(role);
    }

    /** A text, or the texts among its parts. */
    private static String text(JsonNode message, int at) {
        var content = message.path("content");
        if (!content.isTextual() && !content.isArray()) {
            throw new RefusedException(MESSAGES + "." + at + ".content", "must be a text or a list of parts");
        }
        return content.isTextual()
                ? content.asText()
                : StreamSupport.stream(content.spliterator(), false).map(part -> part.path("text").asText())
                        .collect(Collectors.joining(" ")).strip();
    }

    /** What the client says was asked and answered before. */
    private static final class Memory {

        private final List<Turn> turns = new ArrayList<>();
        private String asked = "";
        private final List<String> lines = new ArrayList<>();

        static List<Turn> of(List<JsonNode> messages) {
            var memory = new Memory();
            for (int at = 0; at < messages.size(); at++) {
                memory.hear(messages.get(at), at);
            }
            memory.keep();
            return List.copyOf(memory.turns);
        }

        private void hear(JsonNode message, int at) {
            if (isOf("user", message)) {
                keep();
                asked = Wrapped.question(text(message, at));
            }
            if (isOf("assistant", message) && message.path("content").isTextual()) {
                lines.addAll(StatedLines.in(message.path("content").asText()));
            }
        }

        /** What could not be asked was not answered. */
        private void keep() {
            if (!asked.isBlank() && asked.codePointCount(0, asked.length()) <= Question.LONGEST) {
                Turn.remembered(new Question(asked), turns, lines).ifPresent(turns::add);
            }
            lines.clear();
            asked = "";
        }
    }
}
