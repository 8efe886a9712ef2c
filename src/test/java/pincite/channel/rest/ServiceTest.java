package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;
import pincite.ShippedArticles;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class ServiceTest extends IndexedCase {

    @Test
    void answersWithCitationsThatStandInTheirArticles() {
        var answer = ask("Why was the inspection denied?").statusCode(200).contentType("application/json")
                .body("outcome", equalTo("answered")).body("question", equalTo("Why was the inspection denied?"))
                .body("citations.verdict", everyItem(equalTo("VERIFIED")))
                .body("citations.article.id",
                        hasItems("binance-us/judge-refuses-inspection", "binance-us/setback-for-the-sec"))
                .body("asOf", equalTo("2023-09-20")).body("writer.kind", equalTo("extractive"))
                .body("id", notNullValue())
                .body("conversation", notNullValue()).body("generation", notNullValue())
                .body("millis.retrieve", notNullValue())
                .body("millis.write", notNullValue()).extract().jsonPath();
        for (Map<String, Object> citation : answer.<Map<String, Object>>getList("citations")) {
            assertStands(citation);
        }
    }

    @Test
    void everyStatementHasItsCitation() {
        var answer = ask("What is Ceffu?").extract().jsonPath();
        List<List<Integer>> cited = answer.getList("statements.citations");
        assertThat(cited).isNotEmpty().allSatisfy(numbers -> assertThat(numbers).isNotEmpty());
        assertThat(answer.<Integer>getList("citations.number"))
                .containsAll(cited.stream().flatMap(List::stream).toList());
    }

    @Test
    void saysWhoWhenWhereAndHowManyInTheirOwnWords() {
        var id = ask("How many documents were handed over?")
                .body("statements[0].short", equalTo("fewer than 250")).extract().jsonPath().getString("id");
        given().get("/api/answers/" + id).then().body("statements[0].short", equalTo("fewer than 250"));
        ask("What is Ceffu?").body("statements[0]", not(hasKey("short")));
        var events = given().contentType("application/json").accept("text/event-stream")
                .body(Map.of("question", "How many documents were handed over?")).post("/api/chat").asString();
        assertThat(events.lines().filter(line -> line.contains("\"short\":\"fewer than 250\"")))
                .as("in 'statement' and in 'done'").hasSize(2);
    }

    @Test
    void saysThatTheArticleSaysOtherwise() {
        var id = ask("Why was the inspection granted?").body("otherwise", equalTo(true))
                .body("note", equalTo("The article says otherwise.")).extract().jsonPath().getString("id");
        given().get("/api/answers/" + id).then().body("otherwise", equalTo(true));
        ask("What is Ceffu?").body("$", not(hasKey("otherwise"))).body("$", not(hasKey("note")));
    }

    @Test
    void declinesWithWhatComesClosest() {
        ask("Who is the chief executive of Coinbase?").statusCode(200).body("outcome", equalTo("declined"))
                .body("declined.reason", equalTo("NOT_IN_CORPUS"))
                .body("declined.because", equalTo("No article has \"Coinbase\"."))
                .body("declined.message", equalTo("The articles do not say."))
                .body("declined.closest.size()", greaterThan(0)).body("$", not(hasItem("statements")));
    }

    @Test
    void saysHowItReadAMisspeltName() {
        var misspelt = "What did Changpang Zao deny?";
        var id = ask(misspelt).statusCode(200).body("outcome", equalTo("answered")).body("question", equalTo(misspelt))
                .body("readAs", equalTo("What did Changpeng Zhao deny?")).extract().jsonPath().getString("id");
        given().get("/api/answers/" + id).then().body("question", equalTo(misspelt))
                .body("readAs", equalTo("What did Changpeng Zhao deny?"));
        assertThat(ask("What is Ceffu?").extract().asString()).doesNotContain("readAs");
    }

    @Test
    void keepsToTheFilter() {
        given().contentType("application/json")
                .body("{\"question\":\"Why was the inspection denied?\",\"filter\":{\"to\":\"2023-09-19\"}}")
                .post("/api/chat").then()
                .statusCode(200)
                .body("citations.article.id", everyItem(equalTo("binance-us/judge-refuses-inspection")));
        given().contentType("application/json")
                .body("{\"question\":\"Why was the inspection denied?\",\"filter\":{\"sources\":[\"Nobody\"]}}")
                .post("/api/chat")
                .then().statusCode(200).body("declined.reason", equalTo("NOTHING_IN_SCOPE"))
                .body("declined", not(hasKey("because")));
    }

    @Test
    void goesOnWithAConversation() {
        var conversation = ask("What is Ceffu?").extract().jsonPath().getString("conversation");
        given().contentType("application/json").body(Map.of("question", "Who left?", "conversation", conversation))
                .post("/api/chat")
                .then().statusCode(200).body("conversation", equalTo(conversation));
    }

    @Test
    void understandsAQuestionThatLeansOnTheOneBefore() {
        var conversation = ask("Was the inspection denied?").extract().jsonPath().getString("conversation");
        var id = goOn("Why?", conversation).statusCode(200).body("question", equalTo("Why?"))
                .body("readAs", equalTo("Why was the inspection denied?")).body("outcome", equalTo("answered"))
                .extract().jsonPath().getString("id");
        given().get("/api/answers/" + id).then().body("question", equalTo("Why?"))
                .body("readAs", equalTo("Why was the inspection denied?"));
        given().get("/api/conversations/" + conversation).then().statusCode(200).body("id", equalTo(conversation))
                .body("turns.question", equalTo(List.of("Was the inspection denied?", "Why?")))
                .body("turns[0]", not(hasKey("readAs"))).body("turns[1].readAs",
                        equalTo("Why was the inspection denied?"))
                .body("turns[1].answer", equalTo(id)).body("turns[1].outcome", equalTo("answered"));
    }

    @Test
    void givesTheSameWordsAnotherIdWhereTheyMeanAnotherThing() {
        var why = ask("Was the inspection denied?").extract().jsonPath().getString("conversation");
        var whyNot = ask("Did the exchange suspend deposits?").extract().jsonPath().getString("conversation");
        var id = goOn("Why?", why).extract().jsonPath().getString("id");
        goOn("Why?", whyNot).body("id", not(equalTo(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "00112233445566778899aabbccddeeff"})
    void knowsNoConversationThatWasNeverBegun(String id) {
        assertProblem(given().get("/api/conversations/" + id).then(), 404, "no conversation");
    }

    private static ValidatableResponse goOn(String question, String conversation) {
        return given().contentType("application/json")
                .body(Map.of("question", question, "conversation", conversation)).post("/api/chat").then();
    }

    @Test
    void streamsTheSameAnswer() {
        var events = given().contentType("application/json").accept("text/event-stream")
                .body(Map.of("question", "What is Ceffu?"))
                .post("/api/chat").then().statusCode(200).contentType(containsString("text/event-stream")).extract()
                .asString();
        assertThat(events.lines().filter(line -> line.startsWith("event:")).distinct()
                .map(line -> line.substring(6).strip()))
                .containsExactly("passages", "statement", "done");
        assertThat(events).contains("\"outcome\":\"answered\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why was the inspection granted?", "Why was the inspection granted and what is Ceffu?"})
    void thatTheArticleSaysOtherwiseIsStreamedBeforeAnyStatement(String question) {
        var events = given().contentType("application/json").accept("text/event-stream")
                .body(Map.of("question", question)).post("/api/chat").asString();
        assertThat(events.lines().filter(line -> line.startsWith("event:")).map(line -> line.substring(6).strip()))
                .startsWith("passages", "note", "statement").endsWith("done");
        assertThat(events.lines().filter(line -> line.startsWith("data:")).toList().get(1)).contains(
                "{\"otherwise\":true,\"note\":\"The article says otherwise.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  ``                                          | body          | JSON object
                                                                  {                                           | body          | not JSON at line 1
                                                                  null                                        | body          | null
                                                                  [1]                                         | body          | must be a JSON object
                                                                  {"question":"x"} x                          | body          | not JSON
                                                                  {"question":"x","question":"y"}             | body          | not JSON
                                                                  {}                                          | question      | empty
                                                                  {"question":""}                             | question      | empty
                                                                  {"question":"  "}                           | question      | empty
                                                                  {"question":5}                              | question      | must be a text
                                                                  {"question":["x"]}                          | question      | must be a text
                                                                  {"question":"a\\u0000b"}                    | question      | NUL
                                                                  {"question":"a\\ud800b"}                    | question      | surrogate
                                                                  {"question":"x","bogus":1}                  | bogus         | not known
                                                                  {"question":"x","conversation":"unknown"}   | conversation  | unknown
                                                                  {"question":"x","filter":[]}                | filter        | must be a JSON object
                                                                  {"question":"x","filter":{"from":"soon"}}   | filter.from   | must be a day like 2023-09-19
                                                                  {"question":"x","filter":{"from":[2023,9,19]}} | filter.from | must be a text
                                                                  {"question":"x","filter":{"to":"2023-09-31"}} | filter.to   | there is no 2023-09-31
                                                                  {"question":"x","filter":{"articles":"a"}}  | filter.articles | must be a list
                                                                  {"question":"x","filter":{"articles":[null]}} | filter.articles | null
                                                                  {"question":"x","filter":{"from":"2023-09-20","to":"2023-09-19"}} | filter.from | after
                                                                  """)
    void refusesBadInputNamingTheField(String body, String field, String detail) {
        assertProblem(given().contentType("application/json").body(body).post("/api/chat").then(), 400, detail).body(
                "field",
                equalTo(field));
    }

    @Test
    void refusesALongQuestionNamingTheLimit() {
        assertProblem(ask("x".repeat(2_001)), 400, "2000");
        assertProblem(ask("x".repeat(40_000)), 400, "2000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d ", "?!", "为什么", "\uD83D\uDE00 "})
    void answersOrDeclinesTheLongestQuestion(String part) {
        var question = part.repeat(2_000 / part.codePointCount(0, part.length()));
        ask(question).statusCode(200).body("question", equalTo(question));
    }

    @Test
    void namesAnswersByTheirScope() {
        var all = ask("What is Ceffu?").extract().jsonPath().getString("id");
        given().contentType("application/json")
                .body("{\"question\":\"What is Ceffu?\",\"filter\":{\"articles\":[\"\"]}}")
                .post("/api/chat").then().body("id", not(equalTo(all)));
    }

    @Test
    void refusesALargeBody() {
        assertProblem(ask("x".repeat(70_000)), 413, "64 KB");
        assertProblem(ask("x".repeat(3_000_000)), 413, "64 KB");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertProblem(given().contentType("application/json")
                .body("{\"question\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/api/chat").then(), 400, "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"/api/articles/unknown, 404, no article 'unknown'", "/api/articles/..%2F..%2Fpom, 404, no article",
            "/api/answers/0123456789abcdef, 404, no answer", "/api/answers/..%2F..%2Fpom, 404, There is",
            "/api/nothing, 404, /q/openapi", "/api/chat, 405, method"})
    void tellsWhatIsNotThere(String path, int status, String detail) {
        assertProblem(given().urlEncodingEnabled(false).get(path).then(), status, detail);
    }

    @Test
    void refusesAnotherKindOfBody() {
        assertProblem(given().contentType("text/plain").body("x").post("/api/chat").then(), 415, "");
    }

    @Test
    void listsAndShowsArticles() {
        given().get("/api/articles").then().statusCode(200).body("id",
                hasItems("binance-us/judge-refuses-inspection", "binance-us/setback-for-the-sec",
                        "binance-us/the-requests-one-by-one", "kelmar-river/foreman-testifies"));
        given().get("/api/articles/binance-us/setback-for-the-sec").then().statusCode(200)
                .body("source", equalTo("Pincite Business Desk"))
                .body("published", equalTo("2023-09-20")).body("text", containsString("tailored"))
                .body("hash.length()", equalTo(64));
    }

    @Test
    void anArticleNamesWhoElseTellsItsEvent() {
        given().get("/api/articles/kelmar-river/alarm-log-read-out").then().statusCode(200)
                .body("alsoTold.find { it.id == 'kelmar-river/nobody-picked-up-the-phone' }.copy", equalTo(true));
        given().get("/api/articles/kelmar-river/seventy-years-of-leather").then().statusCode(200)
                .body("alsoTold", nullValue());
    }

    @Test
    void exportsAnAnswerAsProof() {
        var id = ask("What is Ceffu?").extract().jsonPath().getString("id");
        given().get("/api/answers/" + id).then().statusCode(200).contentType("application/json")
                .body("format", equalTo("pincite-answer/1")).body("id", equalTo(id))
                .body("question", equalTo("What is Ceffu?"))
                .body("conversation", equalTo(null)).body("proof.corpus.length()", equalTo(64))
                .body("proof.articles.'binance-us/judge-refuses-inspection'.length()", equalTo(64));
    }

    @Test
    void isReadyAndDocumented() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.find { it.name == 'index' }.data.articles",
                equalTo(19));
        given().accept("application/json").get("/q/openapi").then().statusCode(200).body("paths.keySet()",
                hasItems("/api/chat", "/api/articles", "/api/articles/{id}", "/api/answers/{id}"));
        given().get("/q/metrics").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "Thanks!", "What can you do?", "?!"})
    void tellsWhatCanBeAskedToWhoAsksNothing(String typed) {
        var told = ask(typed).statusCode(200).body("outcome", equalTo("told"))
                .body("told", containsString("19 articles")).body("suggestions.size()", equalTo(3))
                .body("$", not(hasKey("citations"))).body("$", not(hasKey("declined"))).extract().jsonPath();
        told.getList("suggestions", String.class).stream().limit(1)
                .forEach(question -> ask(question).body("outcome", equalTo("answered")));
    }

    @Test
    void aConversationMayBeginWithAGreeting() {
        var conversation = ask("Good morning!").extract().jsonPath().getString("conversation");
        given().contentType("application/json")
                .body(Map.of("question", "Who left Binance.US? Many thanks, Ada", "conversation", conversation))
                .post("/api/chat").then().statusCode(200).body("outcome", equalTo("answered"))
                .body("readAs", equalTo("Who left Binance.US?"));
        given().get("/api/conversations/" + conversation).then().body("turns.outcome",
                equalTo(List.of("told", "answered")));
    }

    private static ValidatableResponse ask(String question) {
        return given().contentType("application/json").body(Map.of("question", question)).post("/api/chat").then();
    }

    private static ValidatableResponse assertProblem(ValidatableResponse response, int status, String detail) {
        var body = response.statusCode(status).contentType("application/problem+json").body("status", equalTo(status))
                .body("title", notNullValue()).body("detail", containsString(detail));
        assertThat(body.extract().asString()).doesNotContain("Exception").doesNotContain("\tat ")
                .doesNotContain("pincite.channel");
        return body;
    }

    private static void assertStands(Map<String, Object> citation) {
        var id = ((Map<?, ?>) citation.get("article")).get("id");
        var text = given().get("/api/articles/" + id).jsonPath().getString("text");
        int[] codePoints = text.codePoints().toArray();
        int start = (int) citation.get("start");
        assertThat(new String(codePoints, start, (int) citation.get("end") - start)).isEqualTo(citation.get("quote"));
        assertThat(citation.get("href")).isEqualTo("/articles/" + id + "#char=" + start + "," + citation.get("end"));
    }
}
