package pincite.channel.slack.command;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.channel.slack.api.FakeSlack.json;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import picocli.CommandLine;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackSettings;
import pincite.channel.slack.api.FakeSlack;
import pincite.channel.slack.api.SlackTestClient;

class SlackCommandTest {

    @RegisterExtension
    static final FakeSlack SLACK = new FakeSlack();

    private static final String TOKEN = "xoxb-secret";
    private static final String ALL = "app_mentions:read,assistant:write,chat:write,commands,im:history,reactions:read";

    private final StringWriter out = new StringWriter();

    @Test
    void aTokenWithAllScopesIsReady() {
        granted(ALL);
        assertThat(check("bot-token", TOKEN, "signing-secret", "s")).isZero();
        assertThat(out.toString()).contains("ok       a token of pincite in Example", "ok       chat:write: answers",
                "optional channels:history", "Slack is ready.").doesNotContain(TOKEN, "missing");
    }

    @Test
    void saysWhichScopeIsMissing() {
        granted("chat:write,commands");
        assertThat(check("bot-token", TOKEN, "signing-secret", "s")).isEqualTo(1);
        assertThat(out.toString()).contains("missing  app_mentions:read: is asked by a mention", "missing  im:history",
                "ok       commands", "Slack is not ready.");
    }

    @Test
    void saysThatATokenIsBad() {
        SLACK.when("auth.test", FakeSlack.error("invalid_auth"));
        assertThat(check("bot-token", TOKEN, "signing-secret", "s")).isEqualTo(1);
        assertThat(out.toString()).contains("missing  a token that works: auth.test was refused: invalid_auth")
                .doesNotContain(TOKEN);
    }

    @Test
    void saysWhatIsNotConfigured() {
        assertThat(check()).isEqualTo(1);
        assertThat(out.toString()).contains("missing  pincite.slack.signing-secret",
                "missing  pincite.slack.bot-token");
        assertThat(SLACK.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void triesTheSocket(boolean opens) {
        granted(ALL);
        SLACK.when("apps.connections.open", opens
                ? json("{\"ok\":true,\"url\":\"wss://x\"}")
                : json("{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"connections:write\"}"));
        assertThat(check("bot-token", TOKEN, "app-token", "xapp-secret")).isEqualTo(opens ? 0 : 1);
        assertThat(out.toString()).contains(opens ? "ok       connections:write" : "needed: connections:write")
                .doesNotContain("xapp-secret", "wss:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--url https://pincite.example", "--socket", "--socket --threads"})
    void printsAManifest(String options) throws Exception {
        assertThat(manifest(options.split(" "))).isZero();
        assertThat(new ObjectMapper().readTree(out.toString()).at("/display_information/name").asText())
                .isEqualTo("Pincite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--threads", "--url https://pincite.example --socket", "--url http://pincite.example",
            "--url nowhere", "--bogus"})
    void refusesWrongOptions(String options) {
        assertThat(manifest(options.split(" "))).isEqualTo(2);
    }

    private void granted(String scopes) {
        SLACK.when("auth.test", json(FakeSlack.GIVES.get("auth.test")).withHeader("x-oauth-scopes", scopes));
    }

    private int manifest(String... options) {
        return run(new ManifestCommand(SlackSettings.of(), new ObjectMapper()), options);
    }

    private int check(String... settings) {
        SlackConfig config = SlackSettings.of(settings);
        return run(new CheckCommand(config, SlackTestClient.of(SLACK).api()));
    }

    private int run(Object command, String... options) {
        return new CommandLine(command).setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()))
                .execute(options);
    }
}
