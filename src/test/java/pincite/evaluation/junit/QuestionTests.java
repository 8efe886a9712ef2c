package pincite.evaluation.junit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;

import pincite.evaluation.Evaluation;
import pincite.evaluation.Mode;
import pincite.evaluation.Options;
import pincite.evaluation.baseline.BaselineFile;
import pincite.evaluation.format.QuestionSets;
import pincite.evaluation.mark.RunObserver;
import pincite.evaluation.report.EvaluationReport;
import pincite.evaluation.report.EvaluationReport.QuestionEntry;
import pincite.evaluation.report.Gate;
import pincite.index.ingestion.Progress;

/**
 * The same evaluation as JUnit 5 tests, for a {@code @TestFactory}: one for the verdict, which fails where a gate does, and one for
 * each question, which is aborted where it is not right, for a question alone breaks no build.
 */
public final class QuestionTests {

    private QuestionTests() {
    }

    /**
     * @param set   is compared with the baseline beside it, if there is one
     * @param gates such as {@code right=0.9}
     */
    public static Stream<DynamicTest> of(Evaluation evaluation, Path set, String... gates) {
        var file = BaselineFile.beside(set);
        var options = new Options(Mode.ANSWERS, Optional.empty(), Stream.of(gates).map(Gate::parse).toList(),
                file.exists() ? Optional.of(file.read()) : Optional.empty());
        return of(evaluation.run(QuestionSets.read(set), options, Progress.NONE, RunObserver.NONE).report());
    }

    private static Stream<DynamicTest> of(EvaluationReport report) {
        return Stream.concat(Stream.of(dynamicTest("verdict", () -> verdict(report))),
                report.questions().stream().map(question -> dynamicTest(question.id() + ": " + question.question(),
                        () -> Assumptions.assumeTrue(question.right(), () -> fault(question)))));
    }

    private static void verdict(EvaluationReport report) {
        Assertions.assertTrue(report.isPassed(), () -> String.join("\n", report.gates()));
    }

    private static String fault(QuestionEntry question) {
        return question.diagnosis() + ": " + String.join(" ", question.statements());
    }
}
