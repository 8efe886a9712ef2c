package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.OwnFolders;

@QuarkusTest
@TestProfile(OwnFolders.class)
class EvaluateCommandTest extends CommandsOfOneService {

    private static final Path FOLDER = OwnFolders.FOLDER;
    private static final String SHIPPED = "corpus/questions/binance-us-inspection.yaml";

    @BeforeEach
    void copyShippedArticles() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void writesEveryReportAndTheSameEachTime() throws Exception {
        var out = FOLDER.resolve("report");
        var result = run("evaluate", SHIPPED, "--out", out.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(lastLine(result)).isEqualTo("pass");
        var report = new ObjectMapper().readTree(out.resolve("report.json").toFile());
        assertThat(report.at("/metrics/citation.fidelity/value").asDouble()).isEqualTo(1);
        assertThat(report.at("/verdict").asText()).isEqualTo("pass");
        assertThat(report.at("/complete").asBoolean()).isTrue();
        assertThat(Files.readAllLines(out.resolve("questions.jsonl"))).hasSize(report.at("/questions").size());
        assertThat(out.resolve("report.md")).content().startsWith("## binance-us-inspection: pass");
        assertThat(out.resolve("report.html")).content().contains("<title>binance-us-inspection: pass</title>",
                "<polyline").doesNotContain("<script", "src=", "href=");
        var junit = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(out.resolve("junit.xml").toFile()).getDocumentElement();
        assertThat(junit.getElementsByTagName("testcase").getLength()).isEqualTo(report.at("/questions").size() + 1);
        assertThat(junit.getElementsByTagName("failure").getLength()).isZero();
        assertThat(out.resolve("run.trec")).isNotEmptyFile();
        assertThat(out.resolve("qrels.trec")).isNotEmptyFile();
        var second = FOLDER.resolve("second");
        run("evaluate", SHIPPED, "--out", second.toString());
        assertThat(second.resolve("questions.jsonl")).hasSameBinaryContentAs(out.resolve("questions.jsonl"));
        assertThat(second.resolve("run.trec")).hasSameBinaryContentAs(out.resolve("run.trec"));
    }

    @Test
    void exitsAsItsVerdictSays() throws IOException {
        var set = write("set.yaml", "questions: [{id: a, question: 'What is Ceffu?', answers: [nothing]}]");
        var result = run("evaluate", set, "--min", "right=0.5");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("answer.right is 0.0000, less than 0.5").endsWith("fail");
    }

    @Test
    void saysWhatWasNotMeasuredAndRefusesAThresholdOnIt() throws IOException {
        var set = write("set.csv", "question,answer\nWho is the judge?,Zia Faruqui\n");
        var result = run("evaluate", set, "--min", "citation.precision=0.5", "--out", FOLDER + "/report");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(FOLDER.resolve("report/report.html")).content()
                .contains("citation.precision</td><td class=\"number\">not measured</td>").doesNotContain("NaN");
        assertThat(result.output()).containsPattern("citation\\.precision +not measured")
                .containsPattern("decline\\.auroc +not measured").doesNotContain(" n 0\n")
                .contains("citation.precision=0.5 could not run: citation.precision was not measured")
                .endsWith("could not run");
        assertThat(run("evaluate", set, "--min", "precision=0.5", "--min", "em=2").exitCode())
                .isEqualTo(1);
    }

    @Test
    void whatIsNotScoredCountsInNoFigure() throws Exception {
        var set = write("set.yaml",
                """
                tests:
                  - vars: {question: 'Who is the judge?'}
                    assert: [{type: icontains, value: Faruqui}]
                  - vars: {question: 'What is Ceffu?'}
                    assert: [{type: icontains, value: Binance}, {type: llm-rubric, value: is polite}]
                """);
        var result = run("evaluate", set, "--min", "right=1", "--out", FOLDER + "/report");
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).contains("not scored: 1 of 2 questions",
                "test-2                 What is Ceffu?: assert llm-rubric is not understood (line 5)").endsWith("pass");
        var report = new ObjectMapper().readTree(FOLDER.resolve("report/report.json").toFile());
        assertThat(report.at("/metrics/answer.right/n").asInt()).isEqualTo(1);
        assertThat(report.at("/metrics/time.p50/n").asInt()).isEqualTo(1);
        assertThat(report.at("/questions")).hasSize(1);
        assertThat(report.at("/notScored/0/id").asText()).isEqualTo("test-2");
        assertThat(FOLDER.resolve("report/report.md")).content().contains("| test-2 | assert llm-rubric is not");
        assertThat(FOLDER.resolve("report/report.html")).content().contains("<h2>Not scored</h2>", "assert llm-rubric");
        assertThat(FOLDER.resolve("report/junit.xml")).content().contains("tests=\"3\"", "skipped=\"1\"",
                "not scored: assert llm-rubric is not understood (line 5)");
        assertThat(run("evaluate", set, "--validate").exitCode()).isEqualTo(2);
    }

    @Test
    void aSetOfWhichNothingCanBeScoredIsBadInput() throws IOException {
        var set = write("set.yaml", "tests: [{vars: {question: 'What is Ceffu?'}, assert: [{type: is-json}]}]");
        for (var line : new String[][]{{"evaluate", set}, {"evaluate", set, "--min", "right=0"}}) {
            var result = run(line);
            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.errors()).contains("none of its questions can be scored",
                    "test-1: assert is-json is not understood (line 1)");
        }
        var must = write("must.csv", "question,tags,__expected\nWho is the judge?,,icontains: Faruqui\n"
                + "What is Ceffu?,must-pass,llm-rubric: is polite\n");
        var result = run("evaluate", must);
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.output()).contains("Must pass and was not scored: row-2").endsWith("could not run");
    }

    @Test
    void timesHaveUnits() throws IOException {
        var set = write("set.yaml", "questions: [{id: a, question: 'What is Ceffu?', answers: [Binance Custody]}]");
        var result = run("evaluate", set, "--repeat", "2", "--out", FOLDER + "/report");
        assertThat(result.output())
                .containsPattern("time\\.p50 +\\d+\\.\\d{4} ms  \\[\\d+\\.\\d{4}, \\d+\\.\\d{4}\\] ms  n 1")
                .containsPattern("time\\.questionsPerSecond +\\d+\\.\\d{4} 1/s")
                .containsPattern("memory\\.peakHeap +\\d+\\.\\d{4} MB")
                .containsPattern("from run to run[^$]*time\\.p50 +\\d+\\.\\d{4} ms");
        var metrics = new ObjectMapper().readTree(FOLDER.resolve("report/report.json").toFile()).at("/metrics");
        metrics.properties().stream().filter(metric -> metric.getKey().startsWith("time."))
                .forEach(metric -> assertThat(metric.getValue().path("unit").asText()).as(metric.getKey())
                        .isEqualTo(metric.getKey().endsWith("PerSecond") ? "1/s" : "ms"));
        assertThat(FOLDER.resolve("report/report.md")).content()
                .containsPattern("time\\.p50 \\| \\d+\\.\\d{4} ms \\| \\d+\\.\\d{4} to \\d+\\.\\d{4} ms");
        assertThat(FOLDER.resolve("report/report.html")).content()
                .containsPattern("time\\.p50</td><td class=\"number\">\\d+\\.\\d{3} ms<")
                .containsPattern(">0 ms</text><text[^>]*>\\d+\\.\\d ms</text><text[^>]*>\\d+\\.\\d ms</text>");
    }

    @Test
    void failsWhereAQuestionThatMustPassDoesNot() throws IOException {
        var set = write("set.yaml",
                "questions: [{id: a, question: 'What is Ceffu?', answers: [nothing], tags: [must-pass]}]");
        var result = run("evaluate", set);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("Must pass and does not: a").endsWith("fail");
    }

    @Test
    void failsBelowABlessedBaselineAndNamesWhatBroke() throws IOException {
        var set = write("set.yaml", questions("nothing"));
        assertThat(run("evaluate", set, "--bless").exitCode()).isZero();
        var baseline = FOLDER.resolve("set.baseline.jsonl");
        assertThat(Files.readAllLines(baseline)).hasSize(13);
        assertThat(run("evaluate", set).exitCode()).isZero();
        Files.writeString(baseline, Files.readString(baseline).replace("\"answer.outcome\":0.0",
                "\"answer.outcome\":1.0"));
        var result = run("evaluate", set);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("answer.outcome dropped significantly, from 1.0000 to 0.0000",
                "newly broken: q0, q1").endsWith("fail");
    }

    @Test
    void blessesNothingThatFails() throws IOException {
        var set = write("set.yaml", questions("nothing"));
        assertThat(run("evaluate", set, "--bless", "--min", "right=1").exitCode()).isEqualTo(1);
        assertThat(FOLDER.resolve("set.baseline.jsonl")).doesNotExist();
    }

    @Test
    void ranksADataSetAndLetsTrecEvalCheckIt() throws IOException {
        var data = dataSet();
        var result = run("evaluate", data.toString(), "--retrieval-only", "--min", "ndcg@10=1", "--out",
                data.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(Files.readAllLines(data.resolve("run.trec"))).first().asString().startsWith("q1 Q0 d1 1 ");
        assertThat(Files.readAllLines(data.resolve("qrels.trec"))).containsExactly("q1 0 d1 1");
    }

    @Test
    void looksOnlyIntoTheGoldPassageWhenAsked() throws IOException {
        var data = dataSet();
        var result = run("evaluate", data.toString(), "--gold-passage", "--json");
        var quotes = new ObjectMapper().readTree(result.output()).at("/questions/0/quotes");
        assertThat(quotes).isNotEmpty().allSatisfy(quote -> assertThat(quote.at("/article").asText()).isEqualTo("d1"));
    }

    @Test
    void provesItsOwnFigures() {
        var result = run("evaluate", "--self-test");
        assertThat(result.exitCode()).isZero();
        assertThat(lastLine(result)).isEqualTo("pass");
    }

    @Test
    void validatesASetAgainstItsArticles() throws IOException {
        var set = write("set.yaml",
                """
                questions:
                  - {id: good, question: 'What is Ceffu?', nuggets: [custody]}
                  - id: bad
                    question: Who?
                    evidence: [{article: binance-us/setback-for-the-sec, quote: words that nobody wrote}]
                """);
        var validated = run("evaluate", "--validate", set);
        assertThat(validated.exitCode()).isEqualTo(2);
        assertThat(validated.output()).contains("set.yaml, line 3: question 'bad'", "words that nobody wrote",
                "2 questions, 1 problem");
        var evaluated = run("evaluate", set);
        assertThat(evaluated.exitCode()).isEqualTo(2);
        assertThat(evaluated.errors()).contains("set.yaml, line 3: question 'bad'");
        assertThat(run("evaluate", "--validate", SHIPPED).exitCode()).isZero();
    }

    @Test
    void aSetThatIsNotWhollyUnderstoodIsNotValid() throws IOException {
        var set = write("set.yaml", "questions: [{id: a, question: 'What is Ceffu?', answers: [custody], nugget: x}]");
        var result = run("evaluate", "--validate", set);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.output()).contains("Not understood: a: nugget")
                .endsWith("set: 0 questions and 1 that are not scored, not wholly understood");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            nowhere.yaml                               | 2 | nowhere.yaml
                                            pom.xml                                    | 2 | pom.xml
                                            --retrieval-only                           | 2 | question set
                                            SHIPPED --min right                        | 2 | right=0.9
                                            SHIPPED --min right=0.5 --min rigth=0.5    | 2 | no metric 'rigth'
                                            SHIPPED --retrieval-only --gold-passage    | 2 | mutually exclusive
                                            SHIPPED --url nowhere                      | 2 | http://localhost:8080
                                            SHIPPED --url http://127.0.0.1:1           | 3 | cannot be reached
                                            SHIPPED --baseline pom.xml                 | 2 | pom.xml, line 1
                                            SHIPPED --out pom.xml/report               | 2 | --out
                                            --self-test src                            | 2 | trec_eval
                                            SHIPPED --judge                            | 2 | none is configured
                                            SHIPPED --judge --retrieval-only           | 2 | is about answers
                                            SHIPPED --min judge.right=0.5              | 2 | needs --judge
                                            """)
    void saysWhatToDoInstead(String line, int exitCode, String sentence) {
        var result = run(("evaluate " + line.replace("SHIPPED", SHIPPED)).split(" "));
        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.errors()).contains(sentence).doesNotContain("\tat ");
    }

    private static String questions(String answer) {
        return "questions:\n" + IntStream.range(0, 12).mapToObj(
                each -> "  - {id: q" + each + ", question: 'What is Ceffu?', answers: [" + answer + "]}\n")
                .collect(Collectors.joining());
    }

    private static Path dataSet() throws IOException {
        var data = Files.createDirectories(FOLDER.resolve("data/qrels")).getParent();
        Files.writeString(data.resolve("corpus.jsonl"), "{\"_id\":\"d1\",\"title\":\"\",\"text\":\"Zebras graze.\"}\n"
                + "{\"_id\":\"d2\",\"title\":\"\",\"text\":\"Zebras and lions graze.\"}\n");
        Files.writeString(data.resolve("queries.jsonl"), "{\"_id\":\"q1\",\"text\":\"Do zebras graze?\"}\n");
        Files.writeString(data.resolve("qrels/test.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\t1\n");
        return data;
    }

    private static String lastLine(Said result) {
        return result.output().lines().reduce("", (before, last) -> last);
    }

    private static String write(String file, String content) throws IOException {
        return Files.writeString(FOLDER.resolve(file), content).toString();
    }
}
