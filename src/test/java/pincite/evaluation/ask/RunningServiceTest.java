package pincite.evaluation.ask;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import pincite.corpus.Span;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Gold;
import pincite.record.AnswerDocuments;
import pincite.record.StatementDocument;

class RunningServiceTest {

    private static final String ANSWER = """
                                         event: passages
                                         data: [{"article":"zoo/zebras","title":"Zebras","start":0,"end":13}]

                                         event:done
                                         data:{"conversation":"c1","outcome":"answered","statements":[{"text":"Zebras graze.","short":"Zebras","citations":[1,9]}],
                                         data:"citations":[{"number":1,"article":{"id":"zoo/zebras","title":"Zebras"},"quote":"Zebras graze.","start":0,"end":13}],
                                         data:"confidence":0.7,"millis":{"retrieve":4,"write":2}}

                                         """;

    @RegisterExtension
    static final WireMockExtension HTTP = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

    private Setup setup;

    @BeforeEach
    void serveArticles() {
        HTTP.stubFor(get("/api/articles").willReturn(okJson("[{\"id\":\"zoo/zebras\",\"hash\":\"abc\"}]")));
        HTTP.stubFor(get("/api/articles/zoo/zebras").willReturn(okJson(
                "{\"id\":\"zoo/zebras\",\"title\":\"Zebras\",\"text\":\"Zebras graze.\"}")));
        setup = service(HTTP.baseUrl() + "/").setup();
    }

    @Test
    void readsAnAnswerFromItsEvents() {
        answer(aResponse().withBody(ANSWER));
        var response = setup.respondent().respond(asking("Who grazes?"));
        assertThat(response.isAnswered()).isTrue();
        assertThat(response.statements())
                .containsExactly(new StatementDocument("Zebras graze.", Optional.of("Zebras"), List.of(1, 9)));
        assertThat(response.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.article().id()).isEqualTo("zoo/zebras");
            assertThat(citation.span()).isEqualTo(new Span(0, 13));
            assertThat(citation.quote()).isEqualTo("Zebras graze.");
        });
        assertThat(response.retrieved()).containsExactly(new Place("zoo/zebras", new Span(0, 13)));
        assertThat(response.confidence()).isEqualTo(0.7);
        assertThat(response.millis()).isEqualTo(6);
    }

    @Test
    void readsADecline() {
        answer(aResponse()
                .withBody("event: done\ndata: {\"outcome\":\"declined\",\"declined\":{\"reason\":\"NOT_IN_CORPUS\""
                        + ",\"closest\":[]},\"confidence\":0.9}\n\n"));
        var response = setup.respondent().respond(asking("Who?"));
        assertThat(response.isDeclined()).isTrue();
        assertThat(response.confidence()).isEqualTo(0.9);
    }

    @Test
    void asksEarlierQuestionsFirstInTheSameConversation() {
        answer(aResponse().withBody(ANSWER));
        setup.respondent().respond(new EvaluationQuestion("q", "And where?", List.of("Who grazes?"), "", List.of(),
                true, Optional.empty(), Gold.NONE, List.of()));
        HTTP.verify(1, postRequestedFor(urlEqualTo("/api/chat"))
                .withRequestBody(equalToJson("{\"question\":\"Who grazes?\"}")));
        HTTP.verify(1, postRequestedFor(urlEqualTo("/api/chat"))
                .withRequestBody(equalToJson("{\"question\":\"And where?\",\"conversation\":\"c1\"}")));
    }

    @Test
    void fetchesTheArticlesThatEvidenceStandsIn() {
        assertThat(setup.articles().find("zoo/zebras")).map(article -> article.text().value())
                .contains("Zebras graze.");
        assertThat(setup.articles().find("zoo/lions")).isEmpty();
        assertThat(setup.texts()).containsExactly("Zebras graze.");
    }

    @Test
    void aRefusedQuestionIsAnError() {
        answer(aResponse().withStatus(400).withBody("{\"detail\":\"too long\"}"));
        assertThat(setup.respondent().respond(asking("Who?")))
                .isInstanceOfSatisfying(Response.Failed.class,
                        failed -> assertThat(failed.fault()).contains("400", "too long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "event: done\ndata: {\"outcome\":\"maybe\"}\n\n", "event: done\ndata: {\n\n",
            "event: passages\ndata: [{}]\n\nevent: done\ndata: {\"outcome\":\"declined\"}\n\n"})
    void refusesGarbageWithASentence(String garbage) {
        answer(aResponse().withBody(garbage));
        assertThatExceptionOfType(RunException.class)
                .isThrownBy(() -> setup.respondent().respond(asking("Who?"))).withMessageContaining("--url");
    }

    @Test
    void saysThatNobodyListens() {
        assertThatExceptionOfType(RunException.class).isThrownBy(() -> service("http://127.0.0.1:1").setup())
                .withMessageContaining("cannot be reached").withMessageContaining("serve");
    }

    @Test
    void saysThatAnotherServiceListens() {
        HTTP.stubFor(get("/api/articles").willReturn(aResponse().withStatus(404)));
        assertThatExceptionOfType(RunException.class).isThrownBy(() -> service(HTTP.baseUrl()).setup())
                .withMessageContaining("is it Pincite?");
    }

    private static RunningService service(String address) {
        return new RunningService(URI.create(address), Duration.ofSeconds(5), AnswerDocuments.mapper());
    }

    private static EvaluationQuestion asking(String question) {
        return new EvaluationQuestion("q", question, List.of(), "", List.of(), true, Optional.empty(), Gold.NONE,
                List.of());
    }

    private static void answer(com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder response) {
        HTTP.stubFor(post("/api/chat").willReturn(response));
    }
}
