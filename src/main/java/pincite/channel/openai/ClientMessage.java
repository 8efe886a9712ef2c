package pincite.channel.openai;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.retrieval.RefusedException;

/**
 * What somebody said in a conversation that a client sends.
 *
 * @param role user, assistant, or whose words say nothing to a service that quotes
 */
record ClientMessage(String role, String text) {

    static final String USER = "user";
    static final String ASSISTANT = "assistant";

    private static final Set<String> TEXTS = Set.of("text", "input_text", "output_text", "refusal");

    /** @param field that the message is, as in "messages.3" */
    static ClientMessage read(JsonNode message, String field) {
        if (!message.isObject() || !message.path("role").isTextual()) {
            throw new RefusedException(field + ".role", "must be a text such as 'user'");
        }
        var role = message.path("role").asText();
        return new ClientMessage(role, role.equals(USER) ? asked(message, field) : said(message));
    }

    boolean isBy(String who) {
        return role.equals(who);
    }

    /** A text, or the texts among its parts; a part of another kind is not passed over, for it may be what is asked about. */
    private static String asked(JsonNode message, String field) {
        var content = message.path("content");
        if (!content.isTextual() && !content.isArray()) {
            throw new RefusedException(field + ".content", "must be a text or a list of parts");
        }
        IntStream.range(0, content.size()).forEach(at -> requireText(content.get(at), field + ".content." + at));
        return text(content);
    }

    private static void requireText(JsonNode part, String field) {
        var type = part.path("type").asText("text");
        if (!TEXTS.contains(type)) {
            throw new RefusedException(field + ".type",
                    "is '%.40s'; only texts are read here, no images, sounds or files".formatted(type));
        }
        if (!part.path("text").isTextual()) {
            throw new RefusedException(field + ".text", "must be a text");
        }
    }

    private static String said(JsonNode message) {
        return text(message.path("content"));
    }

    private static String text(JsonNode content) {
        return content.isTextual()
                ? content.asText()
                : IntStream.range(0, content.size()).mapToObj(at -> content.get(at).path("text").asText())
                        .collect(Collectors.joining(" ")).strip();
    }

    static String all(List<ClientMessage> messages) {
        return messages.stream().map(ClientMessage::text).collect(Collectors.joining("\n"));
    }
}
