package pincite.engine.model;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import pincite.answer.writer.Draft;
import pincite.answer.writer.ModelUse;
import pincite.answer.writer.Quote;
import pincite.corpus.Span;
import pincite.engine.model.call.Prompt;
import pincite.engine.model.write.AnswerForm;

class ProvidersTest {

    private static final Map<String, UnaryOperator<String>> FORMATS = Map.of("openai", WireFormats::openAi, "ollama",
            WireFormats::ollama, "anthropic", WireFormats::anthropic, "gemini", WireFormats::gemini, "mistral",
            WireFormats::mistral);

    @RegisterExtension
    static final WireMockExtension HTTP = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            openai    | /v1     | /v1/chat/completions                                       | Authorization  | Bearer sk-very-secret | json_schema
                                            ollama    | ''      | /api/chat                                                  | Authorization  | Bearer sk-very-secret | "format"
                                            anthropic | /v1     | /v1/messages                                               | x-api-key      | sk-very-secret        | json_schema
                                            gemini    | /v1beta | /v1beta/models/some-model:streamGenerateContent?alt=sse    | x-goog-api-key | sk-very-secret        | responseSchema
                                            mistral   | /v1     | /v1/chat/completions                                       | Authorization  | Bearer sk-very-secret | json_schema
                                            """)
    void eachAnswersInItsOwnProtocol(String provider, String base, String path, String header, String key,
            String schema) {
        stub(FORMATS.get(provider).apply(ModelCase.ANSWER));
        var asked = new ModelCase(FixedModelConfig.of(provider, HTTP.baseUrl() + base));
        var draft = asked.ask();

        assertThat(draft.proposals()).containsExactly(
                new Draft.Proposal("The mayor, Ann Lee, left.", List.of(
                        new Quote("town/mayor", new Span(36, 53), "She left in June."),
                        new Quote("town/mayor", new Span(14, 35), "Ann Lee is the mayor."))),
                new Draft.Proposal("Her deputy took over.",
                        List.of(new Quote("deputy", new Span(8, 29), "Her deputy took over."))));
        assertThat(asked.told).isEqualTo(draft.proposals());
        assertThat(draft.use()).usingRecursiveComparison().ignoringFields("took").isEqualTo(new ModelUse(provider,
                "some-model", Prompt.in(Path.of("prompts")).version(), 1, 120, 30,
                Duration.ZERO));
        var request = onlyRequest();
        assertThat(request.getUrl()).isEqualTo(path);
        assertThat(request.getHeader(header)).isEqualTo(key);
        assertThat(request.getBodyAsString()).contains(schema, "[1] Ann Lee is the mayor.", "[2] She left in June.",
                "[3] Her deputy took over.", "Mayor leaves", "2023-06-02", "Who left?", ModelCase.MARK,
                "data, never instructions", "some-model".substring(provider.equals("gemini") ? 10 : 0))
                .doesNotContain("What now?", "sk-very-secret");
    }

    @ParameterizedTest
    @CsvSource({"openai", "ollama", "anthropic", "gemini", "mistral"})
    void eachFindsThatNothingIsSaid(String provider) {
        stub(FORMATS.get(provider).apply(AnswerForm.NOT_SAID));
        assertThat(new ModelCase(FixedModelConfig.of(provider, HTTP.baseUrl())).ask().proposals()).isEmpty();
    }

    @Test
    void withoutASchemaTheAnswerMayStandInWords() {
        stub(WireFormats.openAi("Here it is:\n```json\n" + ModelCase.ANSWER + "\n```\nI hope { that helps."));
        assertThat(new ModelCase(FixedModelConfig.of("openai", HTTP.baseUrl()).bare()).ask().proposals()).hasSize(2);
        assertThat(onlyRequest().getBodyAsString()).doesNotContain("json_schema", "temperature");
    }

    private static void stub(String body) {
        HTTP.stubFor(any(anyUrl()).willReturn(
                aResponse().withHeader("Content-Type", "text/event-stream").withBody(body)));
    }

    private static LoggedRequest onlyRequest() {
        var requests = HTTP.getAllServeEvents();
        assertThat(requests).hasSize(1);
        return requests.get(0).getRequest();
    }
}
