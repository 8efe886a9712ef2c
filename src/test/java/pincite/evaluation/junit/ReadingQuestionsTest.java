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

/** Questions that a right sentence alone does not answer, and premises that hold or do not, over articles of our own. */
@QuarkusTest
@TestProfile(ReadingQuestionsTest.OwnArticles.class)
class ReadingQuestionsTest {

    private static final Path SETS = Path.of("src/test/resources/reading");

    public static class OwnArticles implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.corpus.folder", SETS.resolve("articles").toString(), "pincite.index.folder",
                    "target/test/reading/index", "pincite.evaluation.folder", "target/test/reading/evaluation",
                    "quarkus.http.test-port", "0");
        }
    }

    @Inject
    Evaluation evaluation;

    @TestFactory
    Stream<DynamicTest> questions() {
        return QuestionTests.of(evaluation, SETS.resolve("reading.yaml"), "outcome=0.65", "heldPremise=0.98");
    }

    @TestFactory
    Stream<DynamicTest> premises() {
        return QuestionTests.of(evaluation, SETS.resolve("premises.yaml"), "outcome=0.68", "heldPremise=0.93",
                "otherwise=0.35");
    }
}
