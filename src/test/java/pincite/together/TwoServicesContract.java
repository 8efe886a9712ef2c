package pincite.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.shipped.ShippedProgram;

/**
 * Two services over one folder, wherever their index is: what one was told the other knows at the next question; in the end one of
 * them is killed.
 */
@TestMethodOrder(OrderAnnotation.class)
abstract class TwoServicesContract {

    private static final String QUESTION = "Why was the inspection denied?";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int VOTES = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Service one;
    private static Service other;

    /** @param settings beside those that both kinds have, as variables */
    static void serve(Map<String, String> settings) throws Exception {
        var all = new HashMap<>(settings);
        all.putAll(Map.of("QUARKUS_HTTP_PORT", "0", "PINCITE_SLACK_SIGNING_SECRET", Service.SLACK_SECRET,
                "PINCITE_SLACK_BOT_TOKEN", "xoxb-of-the-tests"));
        var program = ShippedProgram.in(folder.resolve("home")).with(all);
        one = Service.start(program);
        other = Service.start(program);
        await(() -> one.ask(QUESTION).path("outcome").asText().equals("answered"));
        await(() -> other.ask(QUESTION).path("outcome").asText().equals("answered"));
    }

    @AfterAll
    static void stop() {
        List.of(one, other).forEach(service -> service.process().destroyForcibly());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    /** What another process has to notice by itself. */
    private static void await(Condition condition) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    @Test
    @Order(1)
    void aConversationGoesOnAndEndsAnywhere() throws Exception {
        var asked = one.ask(QUESTION);
        var conversation = asked.get("conversation").asText();
        assertThat(other.get("/api/answers/" + asked.get("id").asText()).body()).contains("additional witnesses");
        var next = other.post("/api/chat", Map.of("question", "When?", "conversation", conversation));
        assertThat(next.get("readAs").asText()).isEqualTo("When was the inspection denied?");
        assertThat(one.get("/api/conversations/" + conversation).body()).contains("\"When?\"");
        one.send("PATCH", "/api/conversations/" + conversation, "{\"title\":\"Called otherwise\"}");
        assertThat(other.get("/api/conversations").body()).contains("Called otherwise");
        assertThat(other.delete("/api/conversations/" + conversation)).isEqualTo(204);
        assertThat(one.get("/api/conversations/" + conversation).statusCode()).isEqualTo(404);
        assertThat(one.get("/api/conversations").body()).doesNotContain("Called otherwise");
    }

    @Test
    @Order(2)
    void aResponseIsGoneOnWithAnywhere() throws Exception {
        var first = one.post("/v1/responses", Map.of("model", "pincite", "input", QUESTION)).get("id").asText();
        var next = other.post("/v1/responses",
                Map.of("model", "pincite", "input", "When?", "previous_response_id", first));
        assertThat(next.get("status").asText()).isEqualTo("completed");
        assertThat(one.get("/v1/responses/" + next.get("id").asText()).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void whoeverVotesCountsOnceWhereverTheyDo() throws Exception {
        var answer = one.ask("Who left Binance.US?").get("id").asText();
        assertThat(one.vote(answer, "somebody")).isLessThan(300);
        assertThat(other.vote(answer, "somebody")).isLessThan(300);
        assertThat(one.helpful(answer)).isEqualTo(1);
        assertThat(other.helpful(answer)).isEqualTo(1);
    }

    @Test
    @Order(4)
    void whatIsAddedIsAnsweredFromAndWhatIsWithdrawnIsGoneAtOnce() throws Exception {
        one.post("/api/articles", Map.of("title", "The ferry", "text",
                "The ferry Alma Reyes sank near Port Kestrel on Monday."));
        await(() -> other.ask("Where did the ferry sink?").toString().contains("near Port Kestrel"));
        var answer = other.ask("Where did the ferry sink?").get("id").asText();
        assertThat(one.get("/api/answers/" + answer).body()).contains("Alma Reyes");
        var id = JSON.readTree(other.get("/api/additions").body()).at("/additions/0/id").asText();
        assertThat(one.delete("/api/articles/" + id + "?purge=true")).isEqualTo(204);
        assertThat(other.get("/api/articles/" + id).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/answers/" + answer).statusCode()).isEqualTo(410);
        assertThat(other.ask("Where did the ferry sink?").toString()).doesNotContain("Alma Reyes");
    }

    @Test
    @Order(5)
    void whatIsWatchedIsKnownAnywhere() throws Exception {
        var watch = other.post("/api/watches", Map.of("question", QUESTION)).get("id").asText();
        assertThat(one.get("/api/watches").body()).contains(watch);
        assertThat(one.delete("/api/watches/" + watch)).isEqualTo(204);
        assertThat(other.get("/api/watches").body()).doesNotContain(watch);
    }

    @Test
    @Order(6)
    void newsAreToldOnceWhoeverAsksForThem() throws Exception {
        var asked = Map.of("question", "Where did the tanker run aground?", "to", Map.of("file", "news.jsonl"));
        var watch = other.post("/api/watches", asked).get("id").asText();
        await(() -> JSON.readTree(other.get("/api/watches/" + watch).body()).hasNonNull("last"));
        one.post("/api/articles", Map.of("title", "The tanker", "text",
                "The tanker Lucia Prado ran aground near Cape Osten on Friday."));
        await(() -> told(watch).size() == 1);
        var cited = other.ask("Where did the tanker run aground?").at("/citations/0/article/id").asText();
        assertThat(other.delete("/api/articles/" + cited)).isEqualTo(204);
        await(() -> told(watch).size() == 2);
        assertThat(told(watch).get(0)).contains("near Cape Osten");
        assertThat(told(watch).get(1)).contains("\"declined\"");
    }

    private static List<String> told(String watch) throws IOException {
        var news = folder.resolve("home/.pincite/watches/news.jsonl");
        return Files.exists(news)
                ? Files.readAllLines(news).stream().filter(line -> line.contains(watch)).toList()
                : List.of();
    }

    /** The balancer asks the next one where a process says 503. */
    @Test
    @Order(7)
    void oneTakesWhatSlackSends() throws Exception {
        assertThat(List.of(one.slack(), other.slack())).containsExactly(200, 503);
        assertThat(other.get("/q/health/well").body()).contains("takes it over when that ends");
    }

    @Test
    @Order(8)
    void oneIsKilledWhileBothAreToldAndTheOtherKnowsAll() throws Exception {
        var answer = one.ask("Who is the judge?").get("id").asText();
        var ofOther = CompletableFuture.supplyAsync(() -> voted(other, answer, "other-process-", VOTES));
        var ofOne = voted(one, answer, "first-process-", VOTES / 2);
        var last = CompletableFuture.supplyAsync(() -> voted(one, answer, "killed-process-", VOTES));
        await(() -> other.helpful(answer) > ofOne.size());
        one.process().destroyForcibly().waitFor();
        int said = ofOne.size() + ofOther.get().size() + last.get().size();
        assertThat(ofOther.get()).hasSize(VOTES);
        assertThat(other.helpful(answer)).isBetween(said, said + 1);
        await(() -> other.slack() == 200);
        assertThat(other.ask(QUESTION).get("outcome").asText()).isEqualTo("answered");
    }

    /** Those of which it was said that they are kept. */
    private static List<Integer> voted(Service service, String answer, String voter, int many) {
        var said = new ArrayList<Integer>();
        try {
            for (int number : IntStream.range(0, many).toArray()) {
                if (service.vote(answer, voter + number) < 300) {
                    said.add(number);
                }
            }
        } catch (Exception killed) {
            return said;
        }
        return said;
    }
}
