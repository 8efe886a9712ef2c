package pincite.channel.slack.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.audit.AuditLog;
import pincite.audit.Audited;
import pincite.channel.PublicAddress;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackPages;
import pincite.conversation.Dialogue;
import pincite.corpus.Articles;
import pincite.index.PassageIndex;
import pincite.record.CitationDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** Links of Slack's messages, followed by somebody without a key. */
@QuarkusTest
@TestProfile(SlackPages.class)
class QuotePagesTest extends IndexedCase {

    private static final String INSIDE = "judge-refuses-inspection";

    @Inject
    QuotePages pages;
    @Inject
    SlackCallers callers;
    @Inject
    Dialogue dialogue;
    @Inject
    SlackConfig config;
    @Inject
    PublicAddress service;
    @Inject
    Articles articles;
    @Inject
    PassageIndex index;
    @Inject
    AuditLog log;

    private CitationDocument inside() {
        return CurrentCaller.as(callers.named("T1/C1"), () -> dialogue.ask(new Question("What is Ceffu?"),
                List.of(), Scope.ALL).document().citations().stream()
                .filter(citation -> citation.article().id().equals(INSIDE)).findFirst().orElseThrow());
    }

    private Optional<String> path(QuotePages made, Caller caller) {
        return CurrentCaller.as(caller, () -> made.address(inside()))
                .map(address -> address.replace("https://here.example", ""));
    }

    private String path(String audience) {
        return path(pages, callers.named(audience)).orElseThrow();
    }

    private QuotePages at(Instant now) {
        return at(now, log);
    }

    private QuotePages at(Instant now, AuditLog record) {
        return new QuotePages(config, service, callers, articles, index, record, () -> now);
    }

    @Test
    void aLinkOpensTheQuoteInItsParagraphAndNothingElse() {
        var page = given().get(path("T1/C1")).then().statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .header("Cache-Control", equalTo("private, no-store")).header("X-Robots-Tag", containsString("noindex"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", containsString("default-src 'none'")).extract().asString();
        assertThat(page).contains("<mark>" + inside().quote() + "</mark>", "Pincite Court Desk · 2023-09-19",
                "<h1>Judge refuses to let the SEC inspect Binance.US software for now</h1>",
                "href=\"https://pincite.example/articles/judge-refuses-inspection\"").doesNotContain("<script");
        assertThat(Pattern.compile("(?:href|src|action)=").matcher(page).results()).hasSize(1);
        assertThat(path("T1/C1")).startsWith("/slack/a/").hasSizeLessThan(9 + 64);
    }

    /** A user sees alone what only they may read. */
    @Test
    void itIsOpenedAsWhoItWasSignedFor() {
        given().get(path("T1/U1")).then().statusCode(200);
        var missing = given().get("/slack/a/" + "A".repeat(64)).then().statusCode(404).extract().asString();
        assertThat(missing).contains("This link opens nothing").doesNotContain("http");
        for (var audience : Set.of("T1/C2", "T1/U2")) {
            given().get(path(audience)).then().statusCode(404).body(equalTo(missing))
                    .header("Cache-Control", equalTo("private, no-store"));
        }
    }

    @Test
    void whatIsWrongChangedOrOldIsTheSame404() {
        var path = path("T1/C1");
        var changed = path.substring(0, path.length() - 1) + (path.endsWith("A") ? 'B' : 'A');
        for (var wrong : Set.of(changed, path + "A", path.substring(0, path.length() - 4), "/slack/a/x")) {
            given().get(wrong).then().statusCode(404).body(containsString("This link opens nothing"))
                    .body(not(containsString("Ceffu")));
        }
        var now = Instant.parse("2026-01-01T12:00:00Z");
        var token = path(at(now), callers.named("T1/C1")).orElseThrow().replace(QuotePages.PATH, "");
        assertThat(at(now.plus(Duration.ofDays(30))).open(token)).isPresent();
        assertThat(at(now.plus(Duration.ofDays(31))).open(token)).isEmpty();
    }

    /** Who opened it nobody knows; it was made for the channel. */
    @Test
    void whatIsOpenedIsOnRecord(@TempDir Path folder) throws IOException {
        var recorded = at(Instant.now(), new Audited(folder).log());
        recorded.open(path("T1/C1").replace(QuotePages.PATH, "")).orElseThrow();
        recorded.open("A".repeat(64));
        try (var files = Files.walk(folder)) {
            var lines = files.filter(file -> file.toString().endsWith(".jsonl")).flatMap(QuotePagesTest::lines)
                    .toList();
            assertThat(lines).singleElement().asString().contains("\"slack link\"", INSIDE, "slack:T1/C1");
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whoIsNobodyOfSlackGetsNoLink() {
        assertThat(path(pages, Caller.MACHINE)).isEmpty();
        assertThat(path(pages, Caller.NOBODY)).isEmpty();
    }
}
