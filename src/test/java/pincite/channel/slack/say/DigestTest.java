package pincite.channel.slack.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.github.tomakehurst.wiremock.client.WireMock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.api.SlackTestClient;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.SlackModel;
import pincite.corpus.Article;
import pincite.corpus.CanonicalText;
import pincite.corpus.Publication;
import pincite.corpus.standing.Standing;
import pincite.corpus.standing.Standings;
import pincite.index.ingestion.IndexReport;

class DigestTest {

    @RegisterExtension
    static final FakeSlack SLACK = new FakeSlack();

    private static final String HOOK = "/commands/T1/1/secret-of-the-address";

    private final SlackTestClient client = SlackTestClient.of(SLACK);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void tellsOfNewArticlesWithTitleSourceDateAndLink() {
        digest("webhook-url", SLACK.hook()).tell(report(10, "one", "two"));
        var news = SLACK.told(HOOK);
        assertThat(news).hasSize(1);
        assertThat(news.get(0).path("text").asText())
                .isEqualTo("""
                           *2 new articles*
                           • <https://pincite.example/one|Title &lt;of&gt; one> · Court Desk · 2023-09-19
                           • <https://pincite.example/two|Title &lt;of&gt; two> · Court Desk · 2023-09-19""");
        assertThat(news.get(0).path("unfurl_links").asBoolean(true)).isFalse();
        SlackModel.read(news.get(0).path("blocks"));
    }

    @Test
    void theFirstIndexOfACorpusIsNoNews() {
        digest("webhook-url", SLACK.hook()).tell(report(2, "one", "two"));
        digest("webhook-url", SLACK.hook()).tell(report(2));
        digest().tell(report(10, "one"));
        assertThat(SLACK.requests()).isEmpty();
    }

    @Test
    void manyAreCountedAndPostsAreASecondApart() {
        var digest = digest("webhook-url", SLACK.hook());
        digest.tell(report(1000, IntStream.range(0, 400).mapToObj(Integer::toString).toArray(String[]::new)));
        digest.tell(report(1000, "one"));
        assertThat(SLACK.told(HOOK)).hasSize(2).first()
                .satisfies(news -> assertThat(news.toString()).contains("400 new articles", "and 370 more"));
        assertThat(client.time.pauses()).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void aWebhookThatIsGoneIsCountedWithoutItsAddress() {
        SLACK.when(HOOK, WireMock.aResponse().withStatus(404).withBody("no_service"));
        digest("webhook-url", SLACK.hook()).tell(report(10, "one"));
        assertThat(meters.counter("pincite.slack.failures", "method", "webhook", "error", "no_service").count())
                .isEqualTo(1);
    }

    @Test
    void whatIsQuarantinedIsNoNews() {
        var standings = new Standings(Set.of(), Set.of("courtdesk"), Standing.UNKNOWN);
        digest(standings, "webhook-url", SLACK.hook()).tell(report(10, "one"));
        assertThat(SLACK.requests()).isEmpty();
    }

    private Digest digest(String... settings) {
        return digest(Standings.NONE, settings);
    }

    private Digest digest(Standings standings, String... settings) {
        SlackConfig config = SlackSettings.of(settings);
        return new Digest(config, client.hook(), new MessageSpacing(client.time),
                id -> Optional.of(article(id)), standings, new Addresses(Optional.empty()), new Failures(meters));
    }

    private static IndexReport report(int articles, String... added) {
        return new IndexReport("g", articles, 1, new ArrayList<>(List.of(added)), List.of(), List.of(), List.of(),
                Duration.ZERO);
    }

    private static Article article(String id) {
        return new Article(id, new Publication("Title <of> " + id, Optional.of("Court Desk"), Optional.empty(),
                Optional.of(LocalDate.parse("2023-09-19")), Optional.of(URI.create("https://pincite.example/" + id))),
                CanonicalText.of("text"));
    }
}
