package pincite.channel.openai;

import com.fasterxml.jackson.annotation.JsonProperty;

import pincite.passage.TokenCounter;
import pincite.record.AnswerDocument;

/**
 * What an answer cost in tokens: as the provider of a language model counted them, where one was asked, and else those of what was sent
 * and of what is sent back.
 */
record Usage(int in, int out) {

    /** @param sent all that the client asked with */
    static Usage of(AnswerDocument answer, String sent, String text, TokenCounter tokens) {
        return answer.writer().use().usage().map(use -> new Usage(use.tokensIn(), use.tokensOut()))
                .orElseGet(() -> new Usage(tokens.count(sent), tokens.count(text)));
    }

    int total() {
        return in + out;
    }

    OfCompletion ofCompletion() {
        return new OfCompletion(in, out, total());
    }

    OfResponse ofResponse() {
        return new OfResponse(in, new InDetails(0), out, new OutDetails(0), total());
    }

    record OfCompletion(@JsonProperty("prompt_tokens") int in, @JsonProperty("completion_tokens") int out,
            @JsonProperty("total_tokens") int total) {
    }

    record OfResponse(@JsonProperty("input_tokens") int in, @JsonProperty("input_tokens_details") InDetails inDetails,
            @JsonProperty("output_tokens") int out, @JsonProperty("output_tokens_details") OutDetails outDetails,
            @JsonProperty("total_tokens") int total) {
    }

    record InDetails(@JsonProperty("cached_tokens") int cached) {
    }

    record OutDetails(@JsonProperty("reasoning_tokens") int reasoning) {
    }
}
