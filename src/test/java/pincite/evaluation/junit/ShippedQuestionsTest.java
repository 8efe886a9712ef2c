package pincite.evaluation.junit;

import java.nio.file.Path;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.ShippedArticles;
import pincite.evaluation.Evaluation;

/** The shipped set as a gate: it fails below the blessed baseline that stands beside it. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class ShippedQuestionsTest {

    @Inject
    Evaluation evaluation;

    @TestFactory
    Stream<DynamicTest> questions() {
        return QuestionTests.of(evaluation, Path.of("corpus/questions/binance-us-inspection.yaml"));
    }
}
