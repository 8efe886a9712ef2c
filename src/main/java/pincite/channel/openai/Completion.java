package pincite.channel.openai;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** An answer in the words of OpenAI's chat completions, whole or in chunks. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Completion(String id, String object, long created, String model, List<Choice> choices,
        Optional<Usage.OfCompletion> usage) {

    private static final String WHOLE = "chat.completion";
    private static final String CHUNK = "chat.completion.chunk";
    private static final Optional<String> DONE = Optional.of("stop");

    /** Either a message or a part of one. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Choice(int index, Optional<Message> message, Optional<Message> delta,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Object> logprobs,
            @JsonProperty("finish_reason") @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> finishReason) {

        static Choice whole(Message message) {
            return new Choice(0, Optional.of(message), Optional.empty(), Optional.empty(), DONE);
        }

        static Choice part(Message part, Optional<String> finishReason) {
            return new Choice(0, Optional.empty(), Optional.of(part), Optional.empty(), finishReason);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Message(Optional<String> role, Optional<String> content,
            Optional<List<UrlCitation.OfCompletion>> annotations) {

        static Message whole(CitedAnswer said) {
            return new Message(Optional.of(ClientMessage.ASSISTANT), Optional.of(said.text()), annotated(said));
        }

        static Message first() {
            return new Message(Optional.of(ClientMessage.ASSISTANT), Optional.of(""), Optional.empty());
        }

        static Message part(String text) {
            return new Message(Optional.empty(), Optional.of(text), Optional.empty());
        }

        static Message last(CitedAnswer said) {
            return new Message(Optional.empty(), Optional.empty(), annotated(said));
        }

        private static Optional<List<UrlCitation.OfCompletion>> annotated(CitedAnswer said) {
            return Optional.of(said.citations().stream().map(UrlCitation::ofCompletion).toList());
        }
    }

    static Completion whole(CitedAnswer said, String model, long created) {
        return new Completion(id(said), WHOLE, created, model, List.of(Choice.whole(Message.whole(said))),
                Optional.of(said.usage().ofCompletion()));
    }

    /** The same in parts; the annotations come with the last. */
    static Stream<Completion> chunks(CitedAnswer said, CompletionRequest request, long created) {
        var parts = Stream.concat(Stream.of(Message.first()), said.parts().map(Message::part))
                .map(part -> Choice.part(part, Optional.empty()));
        var all = Stream.concat(parts, Stream.of(Choice.part(Message.last(said), DONE)))
                .map(choice -> chunk(said, request, created, List.of(choice), Optional.empty()));
        return request.isUsageWanted()
                ? Stream.concat(all, Stream.of(
                        chunk(said, request, created, List.of(), Optional.of(said.usage().ofCompletion()))))
                : all;
    }

    private static Completion chunk(CitedAnswer said, CompletionRequest request, long created, List<Choice> choices,
            Optional<Usage.OfCompletion> usage) {
        return new Completion(id(said), CHUNK, created, request.model(), choices, usage);
    }

    private static String id(CitedAnswer said) {
        return "chatcmpl-" + said.answer().id();
    }
}
