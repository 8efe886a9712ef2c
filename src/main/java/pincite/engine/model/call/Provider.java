package pincite.engine.model.call;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** Who runs the model; each speaks its own protocol, and LangChain4j speaks them all. */
enum Provider {

    /** And every server that speaks as OpenAI does. */
    OPENAI("https://api.openai.com/v1") {

        @Override
        StreamingChatModel model(ModelAddress model, HttpClientBuilder http) {
            var builder = OpenAiStreamingChatModel.builder().httpClientBuilder(http)
                    .baseUrl(model.baseUrl().toString()).modelName(model.name()).strictJsonSchema(true);
            model.apiKey().ifPresent(builder::apiKey);
            return builder.build();
        }

        /** Servers of one's own seldom ask for a key. */
        @Override
        boolean needsKey(URI baseUrl) {
            return baseUrl.equals(home());
        }
    },

    OLLAMA("http://localhost:11434") {

        @Override
        StreamingChatModel model(ModelAddress model, HttpClientBuilder http) {
            var headers = model.apiKey().map(key -> Map.of("Authorization", "Bearer " + key)).orElse(Map.of());
            return OllamaStreamingChatModel.builder().httpClientBuilder(http).baseUrl(model.baseUrl().toString())
                    .modelName(model.name()).customHeaders(headers).build();
        }

        @Override
        boolean needsKey(URI baseUrl) {
            return false;
        }
    },

    ANTHROPIC("https://api.anthropic.com/v1") {

        @Override
        StreamingChatModel model(ModelAddress model, HttpClientBuilder http) {
            return AnthropicStreamingChatModel.builder().httpClientBuilder(http)
                    .baseUrl(model.baseUrl().toString()).apiKey(model.apiKey().orElseThrow())
                    .modelName(model.name()).maxTokens(MOST_TOKENS).build();
        }
    },

    GEMINI("https://generativelanguage.googleapis.com/v1beta") {

        /** Where nothing is said of thoughts, they come as if they were the answer. */
        @Override
        StreamingChatModel model(ModelAddress model, HttpClientBuilder http) {
            return GoogleAiGeminiStreamingChatModel.builder().httpClientBuilder(http)
                    .baseUrl(model.baseUrl().toString()).apiKey(model.apiKey().orElseThrow())
                    .modelName(model.name()).returnThinking(false).build();
        }
    },

    MISTRAL("https://api.mistral.ai/v1") {

        @Override
        StreamingChatModel model(ModelAddress model, HttpClientBuilder http) {
            return MistralAiStreamingChatModel.builder().httpClientBuilder(http).baseUrl(model.baseUrl().toString())
                    .apiKey(model.apiKey().orElseThrow()).modelName(model.name()).build();
        }
    };

    /** Anthropic must be told; an answer of more would not fit into what is read of it. */
    private static final int MOST_TOKENS = 2_048;

    private final URI home;

    Provider(String home) {
        this.home = URI.create(home);
    }

    static Provider named(String name) {
        return Arrays.stream(values()).filter(provider -> provider.toString().equals(name)).findFirst()
                .orElseThrow(
                        () -> new ModelSettingException("provider", "must be one of none, " + all() + ": " + name));
    }

    private static String all() {
        return Arrays.stream(values()).map(Provider::toString).collect(Collectors.joining(", "));
    }

    abstract StreamingChatModel model(ModelAddress model, HttpClientBuilder http);

    boolean needsKey(URI baseUrl) {
        return true;
    }

    /** Where it listens by default. */
    URI home() {
        return home;
    }

    /** As it is configured. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
