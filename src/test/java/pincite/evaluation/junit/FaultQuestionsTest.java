package pincite.evaluation.junit;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import pincite.evaluation.Evaluation;

/** Speakers, years, tables, lists, text as it comes and lines of the page, over small articles of our own. */
@QuarkusTest
@TestProfile(FaultQuestionsTest.SmallArticles.class)
class FaultQuestionsTest {

    private static final Path SET = Path.of("src/test/resources/faults");

    public static class SmallArticles implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.corpus.folder", SET.resolve("articles").toString(), "pincite.index.folder",
                    "target/test/faults/index", "pincite.evaluation.folder", "target/test/faults/evaluation",
                    "quarkus.http.test-port", "0");
        }
    }

    @Inject
    Evaluation evaluation;

    @TestFactory
    Stream<DynamicTest> questions() {
        return QuestionTests.of(evaluation, SET.resolve("questions.yaml"), "right=0.9", "outcome=0.86");
    }
}
