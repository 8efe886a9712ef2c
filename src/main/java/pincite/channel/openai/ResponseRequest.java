package pincite.channel.openai;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.conversation.Turn;
import pincite.conversation.typed.Wrapped;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/**
 * The body of {@code POST /v1/responses}. The last user message is the question; what is before it in the input, in the response that
 * it goes on from, or in the conversation, is what it may lean on.
 *
 * @param sent  all that was said in it
 * @param asks  as it was asked, to be said again in the response
 */
record ResponseRequest(Question question, Optional<ClientTask> task, List<Turn> earlier, String sent,
        Optional<ResponseId> previous, Optional<String> conversation, boolean isStream, Asks asks) {

    private static final String INPUT = "input";
    private static final String PREVIOUS = "previous_response_id";
    private static final String CONVERSATION = "conversation";
    private static final String STORE = "store";
    private static final String OURS = "conv_";

    /** @param store whether it is to be kept */
    record Asks(String model, Optional<String> instructions, JsonNode metadata, boolean store) {

        /** Of what is kept, as none of it is. */
        static Asks forgotten(ObjectMapper json) {
            return new Asks(Models.OURS, Optional.empty(), json.createObjectNode(), true);
        }
    }

    static ResponseRequest parse(byte[] body, KeptWords kept, ObjectMapper json) {
        var root = ClientBody.parse(body, INPUT, json);
        Wish.refuseInResponse(root);
        var said = new InputItems(kept).read(root);
        int last = CompletionRequest.lastQuestion(said, INPUT);
        var asked = Wrapped.question(said.get(last).text());
        var earlier = ClientMemory.of(said.subList(0, last));
        var task = ClientTask.in(asked, earlier);
        var instructions = text(root, "instructions");
        return new ResponseRequest(ClientBody.question(asked, task.isPresent()), task, earlier,
                ClientMessage.all(Stream
                        .concat(instructions.stream().map(words -> new ClientMessage("system", words)), said.stream())
                        .toList()),
                previous(root), conversation(root), root.isSaid("stream", false),
                new Asks(root.model(), instructions, metadata(root, json), root.isSaid(STORE, true)));
    }

    ResponseRequest {
        if (previous.isPresent() && conversation.isPresent()) {
            throw new RefusedException(PREVIOUS, "and '" + CONVERSATION + "' cannot both be given: send one");
        }
        if (!asks.store() && conversation.isPresent()) {
            throw new RefusedException(STORE, "cannot be false within a '" + CONVERSATION
                    + "', which keeps what is said in it: leave one of them out");
        }
    }

    private static Optional<ResponseId> previous(ClientBody root) {
        return text(root, PREVIOUS).map(written -> ResponseId.parse(written).orElseThrow(
                () -> new RefusedException(PREVIOUS, "is no id of a response that is kept here")));
    }

    /** An id, or an object that has it. */
    private static Optional<String> conversation(ClientBody root) {
        var given = root.field(CONVERSATION);
        var id = given.isObject() ? given.path("id") : given;
        if (!id.isMissingNode() && !id.isNull() && !id.isTextual() || given.isObject() && id.isMissingNode()) {
            throw new RefusedException(CONVERSATION, "must be the id of a conversation");
        }
        return Optional.of(id).filter(JsonNode::isTextual)
                .map(text -> text.asText().startsWith(OURS) ? text.asText().substring(OURS.length()) : text.asText());
    }

    private static Optional<String> text(ClientBody root, String field) {
        var said = root.field(field);
        if (!said.isMissingNode() && !said.isNull() && !said.isTextual()) {
            throw new RefusedException(field, "must be a text");
        }
        return Optional.of(said).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static JsonNode metadata(ClientBody root, ObjectMapper json) {
        var given = root.field("metadata");
        return given.isObject() ? given : json.createObjectNode();
    }
}
