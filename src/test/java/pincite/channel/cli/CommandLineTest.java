package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.OwnFolders;
import pincite.feedback.Vote;
import pincite.feedback.Votes;

/** What each command says, and how it ends. */
@QuarkusTest
@TestProfile(OwnFolders.class)
class CommandLineTest extends CommandsOfOneService {

    private static final Path FOLDER = OwnFolders.FOLDER;
    private static final Path CORPUS = OwnFolders.CORPUS;

    @Inject
    Votes votes;

    @BeforeEach
    void copyShippedArticles() throws IOException {
        OwnFolders.begin();
    }

    @Test
    void answers() {
        var result = run("ask", "Why was the inspection denied?");
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).contains("additional witnesses. [", "judge-refuses-inspection [",
                "setback-for-the-sec [",
                "As of 2023-09-20.");
    }

    @Test
    void saysHowItReadAMisspeltName() {
        var result = run("ask", "What did Changpang Zao deny?");
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).startsWith("Read as: What did Changpeng Zhao deny?\n\nChangpeng Zhao");
        assertThat(run("ask", "What is Ceffu?").output()).doesNotContain("Read as");
    }

    @Test
    void declines() {
        var result = run("ask", "Who is the chief executive of Coinbase?");
        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.output()).contains("The articles do not say. No article has \"Coinbase\".")
                .contains("Closest to it:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask", "ask  ", "ask --bogus x", "bogus", "ask --from soon x", "verify",
            "slack", "slack manifest", "quote", "quote ...", "quote --speaker - x"})
    void refusesWrongUse(String line) {
        assertThat(run(line.split(" ", line.endsWith(" ") ? 2 : 0)).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "ask --help", "index --help", "verify --help", "serve --help", "feedback --help",
            "quote --help", "slack --help", "slack feedback --help", "slack manifest --help", "slack check --help",
            "slack manifest --socket",
            "--version"})
    void helps(String line) {
        var result = run(line.split(" "));
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).containsIgnoringCase("pincite");
    }

    @Test
    void checksAQuote() {
        var had = run("quote", "“It was given fewer than 250 documents”");
        assertThat(had.exitCode()).isZero();
        assertThat(had.output()).startsWith("VERBATIM: ").contains("setback-for-the-sec [");
        var altered = run("quote", "--json", "it was given fewer than 300 documents");
        assertThat(altered.exitCode()).isEqualTo(1);
        assertThat(altered.output()).contains("\"verdict\":\"ALTERED\"",
                "{\"given\":\"300\",\"article\":\"250\"}");
    }

    @Test
    void saysWhatItIndexed() throws IOException {
        assertThat(run("index").output()).contains("added      binance-us/setback-for-the-sec")
                .contains("3 added");
        Files.delete(CORPUS.resolve("binance-us/setback-for-the-sec.md"));
        Files.writeString(CORPUS.resolve("broken.txt"), "");
        var result = run("index");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("removed    binance-us/setback-for-the-sec",
                "unreadable broken.txt: is empty");
    }

    @Test
    void namesWhatItDidNotUnderstandOfAnArticle() throws IOException {
        Files.writeString(CORPUS.resolve("mood.md"), "---\ntitle: T\nmood: calm\n---\nThe heron won.");
        var result = run("index");
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).contains("remark     mood, line 3: 'mood' is not read");
        assertThat(run("index", "--json").output())
                .contains("\"remarks\":[{\"article\":\"mood\",\"line\":3,\"says\":\"'mood' is not read\"}]");
    }

    @Test
    void addsWhatItCanAndNamesTheRest() throws IOException {
        var memo = Files.writeString(FOLDER.resolve("memo.rtf"),
                "{\\rtf1 The council of Varga sold the mill because the roof was leaking.}");
        var odd = Files.writeString(FOLDER.resolve("odd.xyz"), "?");
        var result = run("add", memo.toString(), odd.toString(), FOLDER.resolve("none.pdf").toString(),
                "http://127.0.0.1:9/x");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("added      memo", "odd.xyz: It is no kind of file that is read",
                "none.pdf: It cannot be read", "http://127.0.0.1:9/x: ");
        assertThat(run("ask", "Why did the council of Varga sell the mill?").output())
                .contains("because the roof was leaking. [1]");
    }

    @Test
    void failsWithoutACorpus() throws IOException {
        IOUtils.rm(CORPUS);
        var result = run("index");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.errors()).contains("There is no corpus folder").contains("pincite.corpus.folder")
                .doesNotContain("\tat ");
    }

    @Test
    void failsWithAnEmptyCorpus() throws IOException {
        IOUtils.rm(CORPUS);
        Files.createDirectories(CORPUS);
        var result = run("ask", "Who left?");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.errors()).contains("no articles to answer from").doesNotContain("\tat ");
    }

    @Test
    void asksOnWhileAnotherProcessIndexes() throws IOException {
        run("index");
        try (var directory = FSDirectory.open(FOLDER.resolve("index"));
                var lock = directory.obtainLock("update.lock")) {
            assertThat(run("ask", "What is Ceffu?").exitCode()).isZero();
            var result = run("index");
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.errors()).contains("being written by another process").doesNotContain("\tat ");
            lock.ensureValid();
        }
    }

    @Test
    void provesAnAnswerAgain() throws IOException {
        var file = export();
        var result = run("verify", file.toString());
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).containsPattern("VERIFIED \\[[12]\\] binance-us/judge-refuses-inspection")
                .contains("Every citation holds.");
    }

    @Test
    void findsOneChangedLetter() throws IOException {
        var file = export();
        for (var article : Stream.of("binance-us/judge-refuses-inspection.md", "binance-us/the-requests-one-by-one.txt")
                .map(CORPUS::resolve)
                .toList()) {
            Files.writeString(article, Files.readString(article).replace("Ceffu", "Ceffy"));
        }
        var result = run("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("NOT_FOUND").contains("Not every citation holds.");
    }

    @Test
    void findsAForgedStatement() throws IOException {
        var file = export();
        Files.writeString(file,
                Files.readString(file).replaceFirst("\"text\":\"[^\"]*\"", "\"text\":\"Something else.\""));
        var result = run("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("FAULT");
    }

    @Test
    void findsAForgedShortAnswer() throws IOException {
        var file = export();
        Files.writeString(file,
                Files.readString(file).replaceFirst("\"text\":", "\"short\":\"nobody\",\"text\":"));
        var result = run("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output())
                .contains("FAULT A short answer is not in the words that its statement cites: nobody");
    }

    /** Pattern, tab, what takes its place. */
    @ParameterizedTest
    @ValueSource(strings = {"\"outcome\":\"answered\"\t\"outcome\":\"banana\"",
            "\"kind\":\"extractive\"\t\"kind\":\"another\"",
            "\"asOf\":\"2023-09-19\"\t\"asOf\":\"2029-01-01\"", "Pincite Court Desk\tA Better Desk",
            "VERIFIED\tNOT_FOUND",
            "\"citations\":\\[1\\]\t\"citations\":[99]"})
    void findsOtherForgeries(String forgery) throws IOException {
        var file = export();
        Files.writeString(file, Files.readString(file).replaceFirst(forgery.split("\t")[0], forgery.split("\t")[1]));
        var result = run("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.output()).contains("FAULT");
    }

    @Test
    void findsWordsOfAnotherArticle() throws IOException {
        var file = export();
        Files.writeString(file, Files.readString(file).replace("\"id\":\"binance-us/judge-refuses-inspection\"",
                "\"id\":\"binance-us/setback-for-the-sec\""));
        assertThat(run("verify", file.toString()).output())
                .containsPattern("MISATTRIBUTED \\[[12]\\] binance-us/setback-for-the-sec");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"outcome\":\"answered\"}",
            "{\"outcome\":\"answered\",\"citations\":[]} {}",
            "{\"outcome\":\"answered\",\"outcome\":\"declined\",\"citations\":[]}"})
    void refusesToProveWhatIsNoAnswer(String content) throws IOException {
        var file = Files.writeString(FOLDER.resolve("answer.json"), content);
        var result = run("verify", file.toString());
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.errors()).contains("answer.json").doesNotContain("\tat ");
    }

    @Test
    void smallTalkIsNoDecline() {
        var result = run("ask", "Thanks!");
        assertThat(result.exitCode()).isZero();
        assertThat(result.output()).startsWith("Ask what the 3 articles say");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback", "slack feedback"})
    void writesTheQuestionsThatItElsePrints(String line) throws IOException {
        votes.add(new Vote("00000000000000cc", false, Optional.empty(), Optional.of("0123-abcd"), Instant.EPOCH,
                Optional.of("Who sank?")));
        var printed = run(line.split(" ")).output();
        assertThat(printed).contains("\"question\":\"Who sank?\",\"tags\":[\"voted-down\"]");
        var file = FOLDER.resolve("voted.jsonl");
        assertThat(run((line + " --out " + file).split(" "))).extracting(Said::exitCode, Said::output)
                .containsExactly(0, "");
        assertThat(Files.readString(file)).isEqualTo(printed + "\n");
    }

    @Test
    void saysWhereItCannotWriteTheQuestionSet() {
        var result = run("feedback", "--out", FOLDER.resolve("nowhere/voted.jsonl").toString());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.errors()).contains("nowhere").contains("or set --out.").doesNotContain("\tat ");
    }

    private Path export() throws IOException {
        return Files.writeString(FOLDER.resolve("answer.json"),
                run("ask", "--json", "What is Ceffu?").output());
    }
}
