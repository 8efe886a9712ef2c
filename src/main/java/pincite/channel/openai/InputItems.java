package pincite.channel.openai;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.retrieval.RefusedException;

/** What a client of the responses API says was said: a text, or a list of messages, whole or by their ids. */
final class InputItems {

    private static final String FIELD = "input";
    private static final String MESSAGE = "message";
    private static final String REFERENCE = "item_reference";
    /** What a language model thought is nothing that was said. */
    private static final Set<String> PASSED_OVER = Set.of("reasoning");

    private final KeptWords kept;

    InputItems(KeptWords kept) {
        this.kept = kept;
    }

    List<ClientMessage> read(ClientBody body) {
        var input = body.field(FIELD);
        if (input.isTextual()) {
            return List.of(new ClientMessage(ClientMessage.USER, input.asText()));
        }
        if (!input.isArray() || input.isEmpty()) {
            throw new RefusedException(FIELD, "must be a text, or a list with at least one message of role 'user'");
        }
        if (input.size() > ClientBody.MOST_MESSAGES) {
            throw new RefusedException(FIELD,
                    "has " + input.size() + " items; the limit is " + ClientBody.MOST_MESSAGES);
        }
        return IntStream.range(0, input.size()).boxed()
                .flatMap(at -> spoken(input.get(at), FIELD + "." + at)).toList();
    }

    private Stream<ClientMessage> spoken(JsonNode item, String field) {
        var type = item.path("type").asText(MESSAGE);
        if (type.equals(REFERENCE)) {
            return reference(item.path("id").asText(), field).stream();
        }
        if (!type.equals(MESSAGE) && !PASSED_OVER.contains(type)) {
            throw new RefusedException(field + ".type",
                    "is '%.40s'; only messages are read here: no tools are called".formatted(type));
        }
        return type.equals(MESSAGE) ? Stream.of(ClientMessage.read(item, field)) : Stream.empty();
    }

    private Optional<ClientMessage> reference(String id, String field) {
        return Optional.of(kept.of(id).map(words -> new ClientMessage(ClientMessage.ASSISTANT, words)).orElseThrow(
                () -> new RefusedException(field + ".id", "is no message that is kept here: send its text")));
    }
}
