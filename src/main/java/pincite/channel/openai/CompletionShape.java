package pincite.channel.openai;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is read of a request for a chat completion, for those who read its description; what else is sent is passed over or refused. */
@Schema(name = "ChatCompletionRequest", requiredProperties = "messages")
record CompletionShape(Optional<String> model, List<MessageShape> messages, Optional<Boolean> stream,
        @JsonProperty("stream_options") Optional<StreamOptions> streamOptions) {

    @Schema(name = "ChatMessage", requiredProperties = {"role", "content"})
    record MessageShape(@Schema(examples = "user") String role,
            @Schema(description = "A text, or a list of parts of the type 'text'", examples = "Why was the inspection denied?") String content) {
    }

    @Schema(name = "StreamOptions")
    record StreamOptions(@JsonProperty("include_usage") Optional<Boolean> isUsageIncluded) {
    }
}
