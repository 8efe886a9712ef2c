package pincite.channel.rest.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;

/** A page of another site, open in a real browser beside the service, tries all that a page can. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ForeignPageTest extends PageCase {

    /** Each answers with the way it ended; none may be waited for longer than a moment. */
    private static final String TRIES = """
                                        async ([service, answer, set]) => {
                                          const json = JSON.stringify({question: 'Who left Binance.US, asked from elsewhere?'});
                                          const send = (path, body, options) => fetch(service + path, {method: 'POST', body, ...options})
                                            .then(reply => reply.type + ' ' + reply.status, () => 'failed');
                                          const ended = (element, place) => new Promise(done => {
                                            element.onload = () => done('loaded');
                                            element.onerror = () => done('failed');
                                            document.body.append(element);
                                            place();
                                          });
                                          const element = (kind, path) => {
                                            const made = document.createElement(kind);
                                            return ended(made, () => { made.src = service + path; });
                                          };
                                          const form = (path, type, name, value) => {
                                            const frame = document.createElement('iframe');
                                            frame.name = 'frame' + Math.random();
                                            return ended(frame, () => {
                                              const made = document.createElement('form');
                                              Object.assign(made, {action: service + path, method: 'post', enctype: type, target: frame.name});
                                              const field = document.createElement('input');
                                              Object.assign(field, {name, value});
                                              made.append(field);
                                              document.body.append(made);
                                              made.submit();
                                            });
                                          };
                                          const events = path => new Promise(done => {
                                            const source = new EventSource(service + path);
                                            source.onopen = () => { source.close(); done('opened'); };
                                            source.onerror = () => { source.close(); done('failed'); };
                                          });
                                          const blind = {mode: 'no-cors'};
                                          const typed = {headers: {'Content-Type': 'application/json'}};
                                          const vote = JSON.stringify({helpful: false});
                                          const untyped = text => new Blob([new TextEncoder().encode(text)]);
                                          return {
                                            question: await send('/api/chat', json, blind),
                                            untypedQuestion: await send('/api/chat', untyped(json), blind),
                                            readQuestion: await send('/api/chat', json, typed),
                                            completion: await send('/v1/chat/completions',
                                              JSON.stringify({messages: [{role: 'user', content: 'Who left?'}]}), blind),
                                            vote: await send('/api/answers/' + answer + '/feedback', untyped(vote), blind),
                                            beacon: String(navigator.sendBeacon(service + '/api/chat', untyped(json))),
                                            evaluation: await send('/api/evaluations', set, blind),
                                            assistant: await send('/mcp', json, blind),
                                            form: await form('/api/chat', 'text/plain', '{"question": "Who left?", "conversation": "', '"}'),
                                            formOfSet: await form('/api/evaluations', 'text/plain', 'questions', set),
                                            image: await element('img', '/api/articles'),
                                            script: await element('script', '/api/suggestions'),
                                            articles: await fetch(service + '/api/articles').then(() => 'read', () => 'failed'),
                                            events: await events('/mcp'),
                                            oldEvents: await events('/mcp/sse')
                                          };
                                        }
                                        """;

    private HttpServer other;

    @BeforeEach
    void openAnotherSite() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        other.createContext("/", exchange -> {
            var page = ("<!doctype html><title>Elsewhere</title><a href=\"" + service() + "/articles\">There</a>")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void closeAnotherSite() {
        other.stop(0);
    }

    /** To the service on localhost, the first is another site, and the second another port of the same. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    void asksVotesAndStartsNothing(String host) {
        var answer = ask();
        var before = figures(answer);
        try (var page = elsewhere(host)) {
            var reached = answered(page);
            var tried = page.evaluate(TRIES, List.of(service(), answer, manyQuestions()));
            assertThat(reached).as("%s", tried)
                    .containsKeys("POST /api/chat", "POST /v1/chat/completions", "POST /api/evaluations", "POST /mcp",
                            "POST /api/answers/" + answer + "/feedback")
                    .allSatisfy((address, status) -> assertThat(status).isEqualTo(403));
            assertThat(String.valueOf(tried)).doesNotContain("=opened").doesNotContain("=read");
        }
        assertThat(figures(answer)).isEqualTo(before);
        assertThatNoEvaluationRuns();
    }

    @Test
    void aLinkFromElsewhereLeadsHere() {
        try (var page = elsewhere("127.0.0.1")) {
            page.getByText("There").click();
            page.locator("body[data-ready]").waitFor();
            assertThat(page.locator(".articles tbody tr").first().textContent()).isNotBlank();
        }
    }

    /** {@code rebound.example} is made to point here, as whoever owns a name can; the page would be of our own site then. */
    @Test
    void aNameThatWasMadeToPointHereReadsNothing() {
        try (var page = visit.page().context().newPage()) {
            var shown = page.navigate("http://" + Chromium.REBOUND + ":" + URI.create(address).getPort() + "/");
            assertThat(shown.status()).isEqualTo(421);
            assertThat(page.evaluate("() => fetch('/api/articles').then(reply => reply.status)")).isEqualTo(421);
            assertThat(page.evaluate("() => fetch('/mcp', {method: 'POST', body: '{}', headers: "
                    + "{'Content-Type': 'application/json'}}).then(reply => reply.status)")).isEqualTo(421);
        }
    }

    private Page elsewhere(String host) {
        var page = visit.page().context().newPage();
        page.navigate("http://" + host + ":" + other.getAddress().getPort() + "/");
        return page;
    }

    private Map<String, Integer> answered(Page page) {
        var reached = new ConcurrentHashMap<String, Integer>();
        page.onResponse(reply -> note(reply, reached));
        return reached;
    }

    private void note(Response reply, Map<String, Integer> reached) {
        if (reply.url().startsWith(service())) {
            reached.merge(reply.request().method() + " " + reply.url().substring(service().length()), reply.status(),
                    (one, another) -> one == 403 ? another : one);
        }
    }

    private String service() {
        return address.replaceFirst("/$", "");
    }

    private static String ask() {
        return given().contentType("application/json").body(Map.of("question", "Who left Binance.US?"))
                .post("/api/chat").jsonPath().getString("id");
    }

    /** Of all questions ever answered, and of the votes on one answer. */
    private static List<String> figures(String answer) {
        var answers = given().get("/q/metrics").asString().lines()
                .filter(line -> line.startsWith("pincite_answers_seconds_count")).toList();
        return List.of(String.join("\n", answers), given().get("/api/answers/" + answer + "/feedback").asString());
    }

    /** It would still run, and only one does. */
    private static void assertThatNoEvaluationRuns() {
        var started = given().contentType("text/plain; charset=utf-8").body(manyQuestions()).post("/api/evaluations")
                .then()
                .statusCode(202).extract().header("Location");
        given().delete(URI.create(started)).then().statusCode(202);
    }

    private static String manyQuestions() {
        return "questions:\n" + IntStream.range(0, 1_000)
                .mapToObj(each -> "  - {id: q" + each + ", question: 'What is Ceffu?', nuggets: [custody]}\n")
                .collect(Collectors.joining());
    }
}
