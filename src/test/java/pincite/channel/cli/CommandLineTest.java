package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import pincite.OwnFolders;

@QuarkusMainTest
@TestProfile(OwnFolders.class)
class CommandLineTest {

    private static final Path FOLDER = OwnFolders.FOLDER;
    private static final Path CORPUS = OwnFolders.CORPUS;

    @BeforeEach
    void copyShippedArticles() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void answers(QuarkusMainLauncher pincite) {
        var result = pincite.launch("ask", "Why was the inspection denied?");
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).contains("additional witnesses. [", "judge-refuses-inspection [",
                "setback-for-the-sec [",
                "As of 2023-09-20.");
    }

    @Test
    void saysHowItReadAMisspeltName(QuarkusMainLauncher pincite) {
        var result = pincite.launch("ask", "What did Changpang Zao deny?");
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).startsWith("Read as: What did Changpeng Zhao deny?\n\nChangpeng Zhao");
        assertThat(pincite.launch("ask", "What is Ceffu?").getOutput()).doesNotContain("Read as");
    }

    @Test
    void declines(QuarkusMainLauncher pincite) {
        var result = pincite.launch("ask", "Who is the chief executive of Coinbase?");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.getOutput()).contains("The articles do not say. No article has \"Coinbase\".")
                .contains("Closest to it:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "ask  ", "ask --bogus x", "bogus", "ask --from soon x", "verify",
            "slack", "slack manifest", "quote", "quote ...", "quote --speaker - x"})
    void refusesWrongUse(String line, QuarkusMainLauncher pincite) {
        assertThat(pincite.launch(line.split(" ", line.endsWith(" ") ? 2 : 0)).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "ask --help", "index --help", "verify --help", "serve --help", "feedback --help",
            "quote --help", "slack --help", "slack feedback --help", "slack manifest --help", "slack check --help",
            "slack manifest --socket",
            "--version"})
    void helps(String line, QuarkusMainLauncher pincite) {
        var result = pincite.launch(line.split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).containsIgnoringCase("pincite");
    }

    @Test
    void checksAQuote(QuarkusMainLauncher pincite) {
        var had = pincite.launch("quote", "“It was given fewer than 250 documents”");
        assertThat(had.exitCode()).isZero();
        assertThat(had.getOutput()).startsWith("VERBATIM: ").contains("setback-for-the-sec [");
        var altered = pincite.launch("quote", "--json", "it was given fewer than 300 documents");
        assertThat(altered.exitCode()).isEqualTo(1);
        assertThat(altered.getOutput()).contains("\"verdict\":\"ALTERED\"",
                "{\"given\":\"300\",\"article\":\"250\"}");
    }

    @Test
    void printsTheSameBytesEachTime(QuarkusMainLauncher pincite) throws IOException {
        var first = json(pincite.launch("ask", "--json", "What is Ceffu?"));
        delete(FOLDER.resolve("index"));
        var second = json(pincite.launch("ask", "--json", "What is Ceffu?"));
        assertThat(second).hasToString(first.toString());
    }

    @Test
    void saysWhatItIndexed(QuarkusMainLauncher pincite) throws IOException {
        assertThat(pincite.launch("index").getOutput()).contains("added      binance-us/setback-for-the-sec")
                .contains("3 added");
        Files.delete(CORPUS.resolve("binance-us/setback-for-the-sec.md"));
        Files.writeString(CORPUS.resolve("broken.txt"), "");
        var result = pincite.launch("index");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getOutput()).contains("removed    binance-us/setback-for-the-sec",
                "unreadable broken.txt: is empty");
    }

    @Test
    void namesWhatItDidNotUnderstandOfAnArticle(QuarkusMainLauncher pincite) throws IOException {
        Files.writeString(CORPUS.resolve("mood.md"), "---\ntitle: T\nmood: calm\n---\nThe heron won.");
        var result = pincite.launch("index");
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).contains("remark     mood, line 3: 'mood' is not read");
        assertThat(pincite.launch("index", "--json").getOutput())
                .contains("\"remarks\":[{\"article\":\"mood\",\"line\":3,\"says\":\"'mood' is not read\"}]");
    }

    @Test
    void addsWhatItCanAndNamesTheRest(QuarkusMainLauncher pincite) throws IOException {
        var memo = Files.writeString(FOLDER.resolve("memo.rtf"),
                "{\\rtf1 The council of Varga sold the mill because the roof was leaking.}");
        var odd = Files.writeString(FOLDER.resolve("odd.xyz"), "?");
        var result = pincite.launch("add", memo.toString(), odd.toString(), FOLDER.resolve("none.pdf").toString(),
                "http://127.0.0.1:9/x");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getOutput()).contains("added      memo", "odd.xyz: It is no kind of file that is read",
                "none.pdf: It cannot be read", "http://127.0.0.1:9/x: ");
        assertThat(pincite.launch("ask", "Why did the council of Varga sell the mill?").getOutput())
                .contains("because the roof was leaking. [1]");
    }

    @Test
    void failsWithoutACorpus(QuarkusMainLauncher pincite) throws IOException {
        delete(CORPUS);
        var result = pincite.launch("index");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorOutput()).contains("There is no corpus folder").contains("pincite.corpus.folder")
                .doesNotContain("\tat ");
    }

    @Test
    void failsWithAnEmptyCorpus(QuarkusMainLauncher pincite) throws IOException {
        delete(CORPUS);
        Files.createDirectories(CORPUS);
        var result = pincite.launch("ask", "Who left?");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorOutput()).contains("no articles to answer from").doesNotContain("\tat ");
    }

    @Test
    void asksOnWhileAnotherProcessIndexes(QuarkusMainLauncher pincite) throws IOException {
        pincite.launch("index");
        try (var directory = FSDirectory.open(FOLDER.resolve("index"));
                var lock = directory.obtainLock("update.lock")) {
            assertThat(pincite.launch("ask", "What is Ceffu?").exitCode()).isZero();
            var result = pincite.launch("index");
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.getErrorOutput()).contains("being written by another process").doesNotContain("\tat ");
            lock.ensureValid();
        }
    }

    /** Whoever runs it from a folder that only others may write has made the index before. */
    @Test
    void answersFromAnIndexThatItCannotWrite(QuarkusMainLauncher pincite) throws IOException {
        pincite.launch("index");
        Files.deleteIfExists(FOLDER.resolve("index/update.lock"));
        Files.createDirectory(FOLDER.resolve("index/update.lock"));
        var result = pincite.launch("ask", "What is Ceffu?");
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).contains("formerly Binance Custody");
    }

    @Test
    void saysWhereItCannotMakeAnIndex(QuarkusMainLauncher pincite) throws IOException {
        Files.writeString(FOLDER.resolve("index"), "a file");
        var result = pincite.launch("ask", "What is Ceffu?");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorOutput()).contains("Check that the folder can be written").doesNotContain("\tat ");
    }

    @Test
    void rebuildsADamagedIndex(QuarkusMainLauncher pincite) throws IOException {
        pincite.launch("index");
        try (var files = Files.list(FOLDER.resolve("index/live"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".cfs")).toList()) {
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertThat(pincite.launch("ask", "What is Ceffu?").exitCode()).isZero();
    }

    @Test
    void provesAnAnswerAgain(QuarkusMainLauncher pincite) throws IOException {
        var file = export(pincite);
        var result = pincite.launch("verify", file.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).containsPattern("VERIFIED \\[[12]\\] binance-us/judge-refuses-inspection")
                .contains("Every citation holds.");
    }

    @Test
    void findsOneChangedLetter(QuarkusMainLauncher pincite) throws IOException {
        var file = export(pincite);
        for (var article : Stream.of("binance-us/judge-refuses-inspection.md", "binance-us/the-requests-one-by-one.txt")
                .map(CORPUS::resolve)
                .toList()) {
            Files.writeString(article, Files.readString(article).replace("Ceffu", "Ceffy"));
        }
        var result = pincite.launch("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getOutput()).contains("NOT_FOUND").contains("Not every citation holds.");
    }

    @Test
    void findsAForgedStatement(QuarkusMainLauncher pincite) throws IOException {
        var file = export(pincite);
        Files.writeString(file,
                Files.readString(file).replaceFirst("\"text\":\"[^\"]*\"", "\"text\":\"Something else.\""));
        var result = pincite.launch("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getOutput()).contains("FAULT");
    }

    @Test
    void findsAForgedShortAnswer(QuarkusMainLauncher pincite) throws IOException {
        var file = export(pincite);
        Files.writeString(file,
                Files.readString(file).replaceFirst("\"text\":", "\"short\":\"nobody\",\"text\":"));
        var result = pincite.launch("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getOutput())
                .contains("FAULT A short answer is not in the words that its statement cites: nobody");
    }

    /** Pattern, tab, what takes its place. */
    @ParameterizedTest
    @ValueSource(strings = {"\"outcome\":\"answered\"\t\"outcome\":\"banana\"",
            "\"kind\":\"extractive\"\t\"kind\":\"another\"",
            "\"asOf\":\"2023-09-19\"\t\"asOf\":\"2029-01-01\"", "Pincite Court Desk\tA Better Desk",
            "VERIFIED\tNOT_FOUND",
            "\"citations\":\\[1\\]\t\"citations\":[99]"})
    void findsOtherForgeries(String forgery, QuarkusMainLauncher pincite) throws IOException {
        var file = export(pincite);
        Files.writeString(file, Files.readString(file).replaceFirst(forgery.split("\t")[0], forgery.split("\t")[1]));
        var result = pincite.launch("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getOutput()).contains("FAULT");
    }

    @Test
    void findsWordsOfAnotherArticle(QuarkusMainLauncher pincite) throws IOException {
        var file = export(pincite);
        Files.writeString(file, Files.readString(file).replace("\"id\":\"binance-us/judge-refuses-inspection\"",
                "\"id\":\"binance-us/setback-for-the-sec\""));
        assertThat(pincite.launch("verify", file.toString()).getOutput())
                .containsPattern("MISATTRIBUTED \\[[12]\\] binance-us/setback-for-the-sec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"outcome\":\"answered\"}",
            "{\"outcome\":\"answered\",\"citations\":[]} {}",
            "{\"outcome\":\"answered\",\"outcome\":\"declined\",\"citations\":[]}"})
    void refusesToProveWhatIsNoAnswer(String content, QuarkusMainLauncher pincite) throws IOException {
        var file = Files.writeString(FOLDER.resolve("answer.json"), content);
        var result = pincite.launch("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.getErrorOutput()).contains("answer.json").doesNotContain("\tat ");
    }

    @Test
    void smallTalkIsNoDecline(QuarkusMainLauncher pincite) {
        var result = pincite.launch("ask", "Thanks!");
        assertThat(result.exitCode()).isZero();
        assertThat(result.getOutput()).startsWith("Ask what the 3 articles say");
    }

    /** Some of it an older version kept in Slack's folder. */
    @ParameterizedTest
    @ValueSource(strings = {"feedback", "slack feedback"})
    void printsWhatWasVotedOnAsAQuestionSet(String line, QuarkusMainLauncher pincite) throws IOException {
        assertThat(pincite.launch(line.split(" ")).getOutput()).doesNotContain("{\"id\"");
        vote("slack", "{\"user\":\"T1|U1\",\"answer\":\"00000000000000aa\","
                + "\"question\":\"Who left?\",\"isPositive\":false,\"at\":\"2026-11-01T12:00:00Z\"}\n");
        vote("feedback", "{\"answer\":\"00000000000000bb\",\"helpful\":true,\"at\":\"2026-11-02T12:00:00Z\","
                + "\"voter\":\"0123-abcd\",\"question\":\"Who came?\"}\n");
        var questions = "{\"id\":\"00000000000000aa\",\"question\":\"Who left?\",\"tags\":[\"voted-down\"]}\n"
                + "{\"id\":\"00000000000000bb\",\"question\":\"Who came?\",\"tags\":[\"voted-up\"]}";
        assertThat(pincite.launch(line.split(" ")).getOutput()).endsWith(questions);
        var file = FOLDER.resolve("voted.jsonl");
        assertThat(pincite.launch((line + " --out " + file).split(" ")).exitCode()).isZero();
        assertThat(Files.readString(file)).isEqualTo(questions + "\n");
    }

    private static void vote(String folder, String line) throws IOException {
        Files.createDirectories(FOLDER.resolve(folder));
        Files.writeString(FOLDER.resolve(folder).resolve("votes.jsonl"), line);
    }

    @Test
    void saysWhereItCannotWriteTheQuestionSet(QuarkusMainLauncher pincite) {
        var result = pincite.launch("feedback", "--out", FOLDER.resolve("nowhere/voted.jsonl").toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.getErrorOutput()).contains("nowhere").contains("or set --out.").doesNotContain("\tat ");
    }

    private static Path export(QuarkusMainLauncher pincite) throws IOException {
        return Files.writeString(FOLDER.resolve("answer.json"),
                pincite.launch("ask", "--json", "What is Ceffu?").getOutput());
    }

    private static JsonNode json(LaunchResult result) throws IOException {
        var answer = (com.fasterxml.jackson.databind.node.ObjectNode) new ObjectMapper().readTree(result.getOutput());
        answer.remove("millis");
        return answer;
    }

    private static void delete(Path folder) throws IOException {
        org.apache.lucene.util.IOUtils.rm(folder);
    }
}
