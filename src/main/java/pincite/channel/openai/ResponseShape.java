package pincite.channel.openai;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is read of a request for a response, for those who read its description; what else is sent is passed over or refused. */
@Schema(name = "ResponseRequest", requiredProperties = "input")
record ResponseShape(Optional<String> model,
        @Schema(description = "The question, or a list of messages", examples = "Why was the inspection denied?") String input,
        Optional<String> instructions, @JsonProperty("previous_response_id") Optional<String> previous,
        Optional<String> conversation, Optional<Boolean> store, Optional<Boolean> stream) {
}
