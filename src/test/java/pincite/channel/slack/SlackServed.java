package pincite.channel.slack;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.say.StandInReplies;

/** The service, set up for Slack in every way, with a stand-in for Slack; a test has it in a field. */
public class SlackServed implements QuarkusTestProfile {

    public static final Path FOLDER = Path.of("target/test/slack-service");
    public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String TOKEN = "xoxb-secret";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(Map.entry("pincite.corpus.folder", "corpus/articles/binance-us"),
                Map.entry("pincite.index.folder", FOLDER.resolve("index").toString()),
                Map.entry("pincite.answers.folder", FOLDER.resolve("answers").toString()),
                Map.entry("pincite.feedback.folder", FOLDER.resolve("feedback").toString()),
                Map.entry("pincite.public-url", "https://here.example/"),
                Map.entry("pincite.conversations.folder", FOLDER.resolve("conversations").toString()),
                Map.entry("pincite.slack.inbox-folder", inbox().toString()),
                Map.entry("pincite.slack.questions-per-minute", "100000"),
                Map.entry("pincite.slack.bot-token", TOKEN), Map.entry("pincite.slack.signing-secret", SECRET),
                Map.entry("pincite.slack.client-id", "1.2"),
                Map.entry("pincite.slack.client-secret", "client-secret"),
                Map.entry("pincite.slack.token-key", Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("quarkus.http.test-port", "0"));
    }

    /** New for each run, for what came once is not taken again. */
    private static Path inbox() {
        return FOLDER.resolve("slack-" + UUID.randomUUID());
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(StandInReplies.class);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Slack.class));
    }

    /** Starts and ends with the service. */
    public static class Slack implements QuarkusTestResourceLifecycleManager {

        private final FakeSlack started = new FakeSlack();

        @Override
        public Map<String, String> start() {
            return Map.of("pincite.slack.api-url", started.api().toString(), "pincite.slack.webhook-url",
                    started.hook());
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(started, new TestInjector.MatchesType(FakeSlack.class));
        }

        @Override
        public void stop() {
            started.close();
        }
    }
}
