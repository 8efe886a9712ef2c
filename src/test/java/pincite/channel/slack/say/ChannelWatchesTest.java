package pincite.channel.slack.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.client.WireMock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.channel.slack.SlackCallers;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.api.SlackTestClient;
import pincite.channel.slack.install.TestWorkspaces;
import pincite.channel.slack.memory.PostedAnswers;
import pincite.channel.slack.say.block.Addresses;
import pincite.channel.slack.say.block.SlackModel;
import pincite.disk.SetAside;
import pincite.watch.Recipient;
import pincite.watch.Rhythm;
import pincite.watch.TestWatches;
import pincite.watch.WatchDocument;

/** Questions that are watched in a channel, against a stand-in for Slack. */
class ChannelWatchesTest {

    @RegisterExtension
    static final FakeSlack SLACK = new FakeSlack();

    private static final String POST = "/api/chat.postMessage";

    @TempDir
    Path folder;

    private final SlackTestClient client = SlackTestClient.of(SLACK);
    private TestWatches world;
    private int hurried;

    @BeforeEach
    void open() {
        world = new TestWatches(folder.resolve("watches"));
    }

    private TestWatches.Service started() {
        return world.started(
                new SlackCourier(TestMethods.of(client, new PostedAnswers(folder.resolve("slack"), new SetAside())),
                        TestWorkspaces.byToken(client),
                        new Addresses(Optional.of(URI.create("https://pincite.example"))),
                        new Failures(new SimpleMeterRegistry()), new SlackCallers(SlackSettings.of())));
    }

    private Optional<String> said(String text, Source source) {
        var asked = new SlackQuestion("T1", "C123", Optional.empty(), Optional.empty(), "U1", text, source,
                Optional.empty(), false);
        return new ChannelWatches(started().watching, () -> hurried++, new SlackCallers(SlackSettings.of()))
                .reply(asked)
                .map(answer -> answer.told().orElseThrow() + String.join("|", answer.suggestions()));
    }

    /** Whosever they are. */
    private List<WatchDocument> all() {
        return CurrentCaller.as(Caller.MACHINE, started().watching::all);
    }

    private String said(String text) {
        return said(text, Source.MENTION).orElseThrow();
    }

    @Test
    void aQuestionIsWatchedInItsChannelUntilItIsNot() {
        assertThat(said("watches")).isEqualTo("Nothing is watched in this channel.");
        assertThat(said("Watch Who left Binance.US?")).startsWith("Watched.");
        world.pass(Duration.ofSeconds(1));
        assertThat(said("watch: daily: What is Ceffu?")).endsWith("in this channel, daily.");
        assertThat(hurried).isEqualTo(2);
        assertThat(said("watches?")).matches(
                "Watched here \\(.*\\):1\\. Who left Binance.US\\? \\(at once, .*\\)\\|2\\. What is Ceffu\\? \\(daily, .*\\)");
        assertThat(all()).extracting(watch -> watch.to().named()).containsOnly(
                new Recipient.SlackChannel("T1/C123").named());
        assertThat(said("unwatch Who left Binance.US?")).isEqualTo("It is not watched any more.");
        assertThat(said("unwatch Who left Binance.US?")).startsWith("That question is not watched");
        assertThat(all()).singleElement().extracting(watch -> watch.every())
                .isEqualTo(Rhythm.DAILY);
    }

    @Test
    void aWatchEndsByItsNumberItsIdOrItsQuestion() {
        said("watch Who left Binance.US? weekly");
        world.pass(Duration.ofSeconds(1));
        said("WATCH “What is Ceffu?”");
        world.pass(Duration.ofSeconds(1));
        said("watch Who is the judge?");
        assertThat(all()).extracting(watch -> watch.every()).containsExactly(Rhythm.WEEKLY, Rhythm.AT_ONCE,
                Rhythm.AT_ONCE);
        assertThat(said("watch stop 4")).startsWith("That question is not watched");
        assertThat(said("watch stop 2")).isEqualTo("It is not watched any more.");
        assertThat(said("unwatch " + all().get(0).id())).isEqualTo("It is not watched any more.");
        assertThat(said("watch stop Who is the judge?")).isEqualTo("It is not watched any more.");
        assertThat(said("Watch list.")).isEqualTo("Nothing is watched in this channel.");
    }

    @ParameterizedTest
    @EnumSource(value = Source.class, names = {"THREAD", "SHORTCUT"})
    void whatPeopleSayToEachOtherIsNotWatched(Source source) {
        assertThat(said("watch out for the dog", source)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who watches the market?", "watchmen?", "Did he watch it?", "watch", "unwatch",
            "Watches of the judge?", "Watch out: who left?", "watch out, the judge left",
            "Watch this: who left?", "watch for news of the ruling", "list of watches"})
    void aQuestionIsAQuestion(String text) {
        assertThat(said(text, Source.COMMAND)).isEmpty();
    }

    @Test
    void whatAsksNothingIsNotWatched() {
        assertThat(said("watch hello!")).contains("cannot be watched", "asks nothing");
        assertThat(hurried).isZero();
    }

    @Test
    void newsArePostedOnceWithQuotesAndLinks() {
        said("watch " + TestWatches.QUESTION);
        world.say("a: Brian Shroder left.");
        started().rounds.look();
        world.say("b: The *head* of <risk> left, too.");
        started().rounds.look();
        started().rounds.look();
        var news = SLACK.told(POST);
        assertThat(news).singleElement().satisfies(post -> {
            assertThat(post.path("channel").asText()).isEqualTo("C123");
            assertThat(post.path("text").asText()).startsWith("Watched: Who left Binance.US?")
                    .contains("of &lt;risk&gt; left, too.", "<https://pincite.example/articles/b|The b> · Desk",
                            "No longer said", "Brian Shroder left.");
        });
        SlackModel.read(news.get(0).path("blocks"));
    }

    @Test
    void whatTheArticlesDoNotSayAnyMoreIsTold() {
        said("watch " + TestWatches.QUESTION);
        world.say("a: Brian Shroder left.");
        started().rounds.look();
        world.say();
        started().rounds.look();
        assertThat(SLACK.told(POST)).singleElement().satisfies(post -> assertThat(post.path("text").asText())
                .contains("*The articles do not say any more.*", "Brian Shroder left."));
    }

    @Test
    void whatSlackRefusesIsTriedAgain() {
        SLACK.when(POST, WireMock.okJson("{\"ok\":false,\"error\":\"not_in_channel\"}"));
        said("watch " + TestWatches.QUESTION);
        world.say("a: Brian Shroder left.");
        started().rounds.look();
        world.say("b: The head of risk left, too.");
        started().rounds.look();
        assertThat(all()).singleElement().satisfies(watch -> {
            assertThat(watch.waiting()).isOne();
            assertThat(watch.trouble().orElseThrow()).contains("not_in_channel; invite the app there");
        });
    }
}
