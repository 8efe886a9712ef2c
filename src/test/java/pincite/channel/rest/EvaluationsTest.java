package pincite.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import pincite.IndexedCase;
import pincite.ShippedArticles;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.evaluation.Evaluation;
import pincite.evaluation.Mode;
import pincite.evaluation.Options;
import pincite.evaluation.format.QuestionSets;
import pincite.evaluation.mark.RunObserver;
import pincite.index.ingestion.Progress;

@QuarkusTest
@TestProfile(ShippedArticles.class)
class EvaluationsTest extends IndexedCase {

    private static final Path SHIPPED = Path.of("corpus/questions/binance-us-inspection.yaml");

    @Inject
    Evaluation evaluation;
    @Inject
    EvaluationRuns runs;

    @Test
    void scoresAnUploadedSet() {
        var address = upload("""
                             questions:
                               - {id: ceffu, question: 'What is Ceffu?', nuggets: [custody]}
                               - {id: rain, question: 'Will it rain on Mars tomorrow?', answerable: false}
                             """, "?min=outcome=0.1").statusCode(202).body("of", equalTo(2)).extract()
                .header("Location");
        var done = finished(address);
        done.body("state", equalTo("done")).body("done", equalTo(2))
                .body("report.verdict", equalTo("pass")).body("report.questions[1].outcome", equalTo("declined"))
                .body("report.metrics.'citation.fidelity'.value", equalTo(1f));
    }

    @Test
    void runsOneAtATimeAndEndsWhenItIsCancelled() {
        var many = "questions:\n" + IntStream.range(0, 1000)
                .mapToObj(each -> "  - {id: q" + each + ", question: 'What is Ceffu?', nuggets: [custody]}\n")
                .collect(Collectors.joining());
        var address = upload(many, "").statusCode(202).extract().header("Location");
        upload(many, "").statusCode(429).header("Retry-After", not(equalTo(null)))
                .body("detail", containsString("Another evaluation runs"));
        given().delete(URI.create(address)).then().statusCode(202);
        finished(address).body("state", equalTo("cancelled")).body("report.complete", equalTo(false))
                .body("report.verdict", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  `questions: []`                                 | ``             | holds no questions
                                                                  `questions: [{id: a, question: b, evidence: x}]` | ``             | line 1
                                                                  `questions: [{id: a, question: b}]`             | `?min=right`   | right=0.9
                                                                  `questions: [{id: a, question: b}]`             | `?min=rigth=1` | no metric 'rigth'
                                                                  `no set`                                        | ``             | question set
                                                                  """)
    void refusesWhatIsNoSet(String set, String query, String detail) {
        upload(set, query).statusCode(400).contentType("application/problem+json")
                .body("detail", containsString(detail));
    }

    @Test
    void knowsOnlyItsOwnRuns() {
        given().get("/api/evaluations/none").then().statusCode(404).body("detail", containsString("no evaluation"));
        given().delete("/api/evaluations/none").then().statusCode(404);
    }

    @Test
    void aRunningServiceIsJudgedAsThisProcessIs() {
        var set = QuestionSets.read(SHIPPED);
        var here = evaluation.run(set, Options.DEFAULT, Progress.NONE, RunObserver.NONE).report();
        var service = new Options(Mode.ANSWERS, Optional.of(URI.create(RestAssured.baseURI + ":" + RestAssured.port)),
                List.of(), Optional.empty());
        var there = evaluation.run(set, service, Progress.NONE, RunObserver.NONE).report();
        assertThat(there.questions()).isEqualTo(here.questions());
        assertThat(there.metrics().get("citation.fidelity")).isEqualTo(here.metrics().get("citation.fidelity"));
    }

    private static ValidatableResponse upload(String set, String query) {
        return given().contentType("text/plain; charset=utf-8").body(set).post("/api/evaluations" + query).then();
    }

    /** Waits for the run itself, not for a time. */
    private ValidatableResponse finished(String address) {
        var id = address.substring(address.lastIndexOf('/') + 1);
        CurrentCaller.as(Caller.MACHINE, () -> runs.find(id).orElseThrow()).ended().orTimeout(1, TimeUnit.MINUTES)
                .join();
        return given().get(URI.create(address)).then().statusCode(200);
    }
}
