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

/** The shipped set as a gate: it fails below the blessed baseline that stands beside it. */
@QuarkusTest
@TestProfile(ShippedQuestionsTest.OwnIndex.class)
class ShippedQuestionsTest {

    public static class OwnIndex implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("pincite.index.folder", "target/test/questions/index", "pincite.evaluation.folder",
                    "target/test/questions/evaluation", "quarkus.http.test-port", "0");
        }
    }

    @Inject
    Evaluation evaluation;

    @TestFactory
    Stream<DynamicTest> questions() {
        return QuestionTests.of(evaluation, Path.of("corpus/questions/binance-us-inspection.yaml"));
    }
}
