package pincite.channel.openai;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * An answer in the words of OpenAI's responses; what no quote has a use for is null, as clients expect it.
 *
 * @param output one message
 * @param store  whether it can be asked for again, and gone on from
 */
@JsonNaming(SnakeCaseStrategy.class)
record ResponseObject(String id, String object, long createdAt, String status, Optional<String> error,
        Optional<String> incompleteDetails, Optional<String> instructions, Optional<Integer> maxOutputTokens,
        JsonNode metadata, String model, List<Item> output, boolean parallelToolCalls,
        Optional<String> previousResponseId, Optional<Kept> conversation, Optional<String> reasoning, boolean store,
        Optional<Double> temperature, TextFormat text, String toolChoice, List<String> tools, Optional<Double> topP,
        String truncation, Optional<Usage.OfResponse> usage, Optional<String> user) {

    static final String IN_PROGRESS = "in_progress";
    private static final String COMPLETED = "completed";

    record Item(String id, String type, String status, String role, List<Part> content) {

        Item begun() {
            return new Item(id, type, IN_PROGRESS, role, List.of());
        }
    }

    record Part(String type, String text, List<UrlCitation.OfResponse> annotations, List<String> logprobs) {

        Part begun() {
            return new Part(type, "", List.of(), List.of());
        }
    }

    record Kept(String id) {
    }

    record TextFormat(Format format) {

        private static final TextFormat PLAIN = new TextFormat(new Format("text"));
    }

    record Format(String type) {
    }

    static ResponseObject of(CitedAnswer said, ResponseRequest.Asks asks, Optional<ResponseId> previous, long created) {
        var id = ResponseId.of(said.answer(), created);
        boolean isKept = asks.store() && said.answer().kept().orElse(true);
        return new ResponseObject(isKept ? id.text() : id.unkept(), "response", created, COMPLETED, Optional.empty(),
                Optional.empty(),
                asks.instructions(), Optional.empty(), asks.metadata(), asks.model(), List.of(item(said, id)), true,
                previous.map(ResponseId::text), id.conversation().map(kept -> new Kept("conv_" + kept)),
                Optional.empty(), isKept, Optional.empty(), TextFormat.PLAIN, "auto", List.of(),
                Optional.empty(), "disabled", Optional.of(said.usage().ofResponse()), Optional.empty());
    }

    private static Item item(CitedAnswer said, ResponseId id) {
        var part = new Part("output_text", said.text(),
                said.citations().stream().map(UrlCitation::ofResponse).toList(), List.of());
        return new Item(id.message(), "message", COMPLETED, ClientMessage.ASSISTANT, List.of(part));
    }

    Item message() {
        return output.get(0);
    }

    /** Before there is anything of it. */
    ResponseObject begun() {
        return new ResponseObject(id, object, createdAt, IN_PROGRESS, error, incompleteDetails, instructions,
                maxOutputTokens, metadata, model, List.of(), parallelToolCalls, previousResponseId, conversation,
                reasoning, store, temperature, text, toolChoice, tools, topP, truncation, Optional.empty(), user);
    }
}
