package pincite.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

import pincite.evaluation.report.EvaluationReport.QuestionEntry;
import pincite.evaluation.statistic.Estimate;

class ReportFolderTest {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    @TempDir
    Path folder;

    @Test
    void nothingOfAnEarlierRunIsLeftThatHadAVerdict() throws IOException {
        Files.writeString(folder.resolve("report.json"), "{\"verdict\":\"pass\"}");
        Files.writeString(folder.resolve("report.html"), "pass");
        Files.writeString(folder.resolve("junit.xml"), "<testsuite/>");
        new ReportFolder(folder, JSON).begin("set");
        var report = JSON.readTree(folder.resolve("report.json").toFile());
        assertThat(report.path("complete").asBoolean(true)).isFalse();
        assertThat(report.has("verdict")).isFalse();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("report.json", "questions.jsonl");
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(ReportException.class)
                .isThrownBy(() -> new ReportFolder(file.resolve("report"), JSON).begin("set"))
                .withMessageContaining("--out");
    }

    @Test
    void aHostileQuestionIsInertInEveryReport() {
        var report = report("<script>alert(1)</script> | `x` \u0001 ]]> &");
        assertThat(String.join("\n", MarkdownReport.of(report))).contains("\\<script\\>alert(1)", "\\| \\`x\\`");
        assertThat(JunitReport.of(report)).contains("&lt;script", "\uFFFD").doesNotContain("<script", "\u0001");
    }

    @Test
    void whatWasNotMeasuredHasNoFigure() throws IOException {
        assertThat(MarkdownReport.of(report("Why?"))).contains("| decline.auroc | not measured | | 0 |",
                "| answer.right | 0.0000 | 0.0000 to 0.0000 | 1 |");
        var report = JSON.readTree(JSON.writeValueAsString(report("Why?")));
        assertThat(report.at("/metrics/decline.auroc")).isEqualTo(JSON.readTree("{\"n\": 0}"));
        assertThat(report.at("/metrics/answer.right"))
                .isEqualTo(JSON.readTree("{\"value\": 0.0, \"low\": 0.0, \"high\": 0.0, \"n\": 1}"));
    }

    @Test
    void aReportStaysShortEnoughForAComment() {
        var many = IntStream.range(0, 5_000).mapToObj(each -> entry("q" + each, "Why?")).toList();
        assertThat(String.join("\n", MarkdownReport.of(report(many))).length()).isLessThan(65_536);
    }

    private static EvaluationReport report(String question) {
        return report(List.of(entry("q", question)));
    }

    private static EvaluationReport report(List<QuestionEntry> questions) {
        return new EvaluationReport("set", true, "", Map.of(), Map.of(), Optional.of("pass"), List.of(), List.of(),
                Optional.empty(),
                Map.of("answer.right", new Estimate(0, 0, 0, 1), "decline.auroc", new Estimate(0, 0, 0, 0)),
                Map.of(), questions, List.of());
    }

    private static QuestionEntry entry(String id, String question) {
        return new QuestionEntry(id, question, "", true, "answered", false, "WRONG_SENTENCE", 0.5, List.of(), List.of(),
                List.of());
    }
}
