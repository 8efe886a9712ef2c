package pincite.engine.model;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** How each provider streams a text: in pieces of some letters. */
final class WireFormats {

    private static final int PIECE = 7;

    private WireFormats() {
    }

    static String openAi(String answer) {
        return openAi(answer, "stop") + "data: [DONE]\n\n";
    }

    static String openAi(String answer, String finish) {
        return openAiPieces(answer)
                + "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + finish
                + "\"}]}\n\n"
                + "data: {\"id\":\"1\",\"choices\":[],\"usage\":{\"prompt_tokens\":120,\"completion_tokens\":30,\"total_tokens\":150}}\n\n";
    }

    static String openAiPieces(String answer) {
        return pieces(answer,
                "data: {\"id\":\"1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"%s\"},\"finish_reason\":null}]}\n\n");
    }

    static String mistral(String answer) {
        return pieces(answer,
                "data: {\"id\":\"1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"%s\"},\"finish_reason\":null}]}\n\n")
                + "data: {\"id\":\"1\",\"model\":\"m\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\"},\"finish_reason\":\"stop\"}],"
                + "\"usage\":{\"prompt_tokens\":120,\"completion_tokens\":30,\"total_tokens\":150}}\n\ndata: [DONE]\n\n";
    }

    static String ollama(String answer) {
        return pieces(answer,
                "{\"model\":\"m\",\"created_at\":\"2025-01-22T11:22:42.180546Z\",\"message\":{\"role\":\"assistant\",\"content\":\"%s\"},\"done\":false}\n")
                + "{\"model\":\"m\",\"created_at\":\"2025-01-22T11:22:43Z\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},"
                + "\"done_reason\":\"stop\",\"done\":true,\"prompt_eval_count\":120,\"eval_count\":30}\n";
    }

    static String anthropic(String answer) {
        return "event: message_start\ndata: {\"type\":\"message_start\",\"message\":{\"id\":\"1\",\"type\":\"message\",\"role\":\"assistant\","
                + "\"model\":\"m\",\"content\":[],\"usage\":{\"input_tokens\":120,\"output_tokens\":1}}}\n\n"
                + "event: content_block_start\ndata: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n\n"
                + "event: ping\ndata: {\"type\": \"ping\"}\n\n"
                + pieces(answer,
                        "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":\"text_delta\",\"text\":\"%s\"}}\n\n")
                + "event: content_block_stop\ndata: {\"type\":\"content_block_stop\",\"index\":0}\n\n"
                + "event: message_delta\ndata: {\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\"end_turn\"},\"usage\":{\"output_tokens\":30}}\n\n"
                + "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    }

    static String gemini(String answer) {
        return pieces(answer,
                "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"%s\"}],\"role\":\"model\"},\"index\":0}]}\n\n")
                + "data: {\"candidates\":[{\"content\":{\"parts\":[{\"text\":\"\"}],\"role\":\"model\"},\"finishReason\":\"STOP\",\"index\":0}],"
                + "\"usageMetadata\":{\"promptTokenCount\":120,\"candidatesTokenCount\":30,\"totalTokenCount\":150}}\n\n";
    }

    private static String pieces(String answer, String form) {
        return cut(answer).stream().map(piece -> form.replace("%s", String.valueOf(
                JsonStringEncoder.getInstance().quoteAsString(piece)))).collect(Collectors.joining());
    }

    private static List<String> cut(String answer) {
        return List.of(answer.split("(?<=\\G.{" + PIECE + "})"));
    }
}
