package pincite.channel.slack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Against the limits of Slack's published schema (slackapi/manifest-schema, version 2). */
class ManifestTest {

    private static final List<String> SUGGESTIONS = List.of("What happened?", "Who?", "When?", "Where?", "Why?");
    private static final JsonNode HTTP = manifest("https://pincite.example/", false);
    private static final JsonNode SOCKET = manifest(null, false);
    private static final JsonNode THREADS = manifest("https://pincite.example", true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            /display_information/name               | 1 | 35
                                            /display_information/description        | 1 | 140
                                            /features/bot_user/display_name         | 1 | 80
                                            /features/agent_view/agent_description  | 1 | 300
                                            /features/slash_commands/0/command      | 2 | 32
                                            /features/slash_commands/0/description  | 1 | 2000
                                            /features/slash_commands/0/usage_hint   | 1 | 1000
                                            /features/shortcuts/0/name              | 1 | 24
                                            /features/shortcuts/0/callback_id       | 1 | 255
                                            /features/shortcuts/0/description       | 1 | 150
                                            """)
    void isWithinTheLimits(String field, int shortest, int longest) {
        for (var manifest : List.of(HTTP, SOCKET, THREADS)) {
            assertThat(manifest.at(field).asText().length()).as(field).isBetween(shortest, longest);
        }
    }

    @Test
    void isAnAgentAndNotTheOlderKind() {
        assertThat(HTTP.at("/features").has("agent_view")).isTrue();
        assertThat(HTTP.at("/features").has("assistant_view")).isFalse();
        assertThat(HTTP.at("/features/agent_view/suggested_prompts")).hasSize(4);
        assertThat(HTTP.at("/_metadata/major_version").asInt()).isEqualTo(2);
        assertThat(HTTP.at("/display_information/background_color").asText()).matches("#[0-9a-f]{6}");
        assertThat(HTTP.at("/features/slash_commands/0/command").asText()).matches("/[a-z0-9_-]+");
    }

    @Test
    void sendsEachKindOfRequestToItsPlace() {
        assertThat(HTTP.at("/settings/event_subscriptions/request_url").asText())
                .isEqualTo("https://pincite.example/slack/events");
        assertThat(HTTP.at("/features/slash_commands/0/url").asText())
                .isEqualTo("https://pincite.example/slack/commands");
        assertThat(HTTP.at("/settings/interactivity/request_url").asText())
                .isEqualTo("https://pincite.example/slack/interactive");
        assertThat(HTTP.at("/oauth_config/redirect_urls/0").asText())
                .isEqualTo("https://pincite.example/slack/oauth_redirect");
        assertThat(HTTP.at("/settings/socket_mode_enabled").asBoolean(true)).isFalse();
    }

    @Test
    void aSocketNeedsNoAddress() {
        assertThat(SOCKET.toString()).doesNotContain("url", "https://");
        assertThat(SOCKET.at("/settings/socket_mode_enabled").asBoolean()).isTrue();
    }

    /** Slack takes no event whose scope the app does not ask for. */
    @ParameterizedTest
    @CsvSource({"app_mention, app_mentions:read", "message.im, im:history", "reaction_added, reactions:read",
            "message.channels, channels:history", "message.groups, groups:history"})
    void eachEventHasItsScope(String event, String scope) {
        for (var manifest : List.of(HTTP, SOCKET, THREADS)) {
            assertThat(texts(manifest.at("/oauth_config/scopes/bot")).contains(scope))
                    .isEqualTo(texts(manifest.at("/settings/event_subscriptions/bot_events")).contains(event));
        }
    }

    @Test
    void asksForNoMoreThanItNeeds() {
        assertThat(texts(HTTP.at("/oauth_config/scopes/bot"))).containsExactly("app_mentions:read", "assistant:write",
                "chat:write", "commands", "im:history", "reactions:read");
        assertThat(texts(THREADS.at("/oauth_config/scopes/bot"))).hasSize(8);
    }

    private static List<String> texts(JsonNode array) {
        return new ArrayList<>(StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList());
    }

    private static JsonNode manifest(String url, boolean isInThreads) {
        return new Manifest(Optional.ofNullable(url).map(URI::create), isInThreads, SUGGESTIONS)
                .json(new ObjectMapper());
    }
}
