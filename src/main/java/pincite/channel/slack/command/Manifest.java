package pincite.channel.slack.command;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import pincite.channel.slack.install.BotScope;

/** The app as Slack's manifest of version 2 describes one: an agent, a command, a shortcut, and the events that it hears. */
final class Manifest {

    private static final List<String> EVENTS = List.of("app_context_changed", "app_home_opened", "app_mention",
            "app_uninstalled", "message.im", "reaction_added", "tokens_revoked");
    private static final List<String> THREAD_EVENTS = List.of("message.channels", "message.groups");
    private static final int MOST_PROMPTS = 4;

    private final Optional<String> base;
    private final boolean isInThreads;
    private final List<String> suggestions;
    private ObjectMapper json;

    /** @param url where Slack reaches the service; empty for a socket */
    Manifest(Optional<URI> url, boolean isInThreads, List<String> suggestions) {
        this.base = url.map(address -> address.toString().replaceAll("(?<!/)/++$", ""));
        this.isInThreads = isInThreads;
        this.suggestions = List.copyOf(suggestions);
    }

    ObjectNode json(ObjectMapper mapper) {
        json = mapper;
        var manifest = json.createObjectNode();
        manifest.putObject("_metadata").put("major_version", 2).put("minor_version", 1);
        manifest.putObject("display_information").put("name", "Pincite")
                .put("description",
                        "Answers questions about news articles; every sentence stands on words that you can open.")
                .put("background_color", "#1f3b4d");
        manifest.set("features", features());
        manifest.set("oauth_config", oauth());
        manifest.set("settings", settings());
        return manifest;
    }

    private ObjectNode features() {
        var features = json.createObjectNode();
        features.putObject("app_home").put("home_tab_enabled", true).put("messages_tab_enabled", true)
                .put("messages_tab_read_only_enabled", false);
        features.putObject("bot_user").put("display_name", "Pincite").put("always_online", true);
        var agent = features.putObject("agent_view").put("agent_description",
                "Ask about the articles. Each answer quotes them letter for letter, and where they do not say, it says so.");
        if (!suggestions.isEmpty()) {
            prompts(agent.putArray("suggested_prompts"));
        }
        features.putArray("slash_commands").add(command());
        features.putArray("shortcuts").addObject().put("name", "Ask Pincite").put("type", "message")
                .put("callback_id", "pincite_ask").put("description", "Ask the articles what this message asks");
        return features;
    }

    /** Those that somebody chose; others are set once it is known who is offered them, and which are answered. */
    private void prompts(ArrayNode prompts) {
        suggestions.stream().limit(MOST_PROMPTS)
                .forEach(question -> prompts.addObject().put("title", question).put("message", question));
    }

    private ObjectNode command() {
        var command = json.createObjectNode().put("command", "/pincite").put("description", "Ask the articles")
                .put("usage_hint",
                        "[public] question | timeline [about] | quote \"words\" | watch question [daily] | help")
                .put("should_escape", false);
        base.ifPresent(url -> command.put("url", url + "/slack/commands"));
        return command;
    }

    private ObjectNode oauth() {
        var oauth = json.createObjectNode();
        base.ifPresent(url -> oauth.putArray("redirect_urls").add(url + "/slack/oauth_redirect"));
        var scopes = oauth.putObject("scopes").putArray("bot");
        Arrays.stream(BotScope.values()).filter(scope -> scope.isNeeded() || isInThreads)
                .forEach(scope -> scopes.add(scope.scope()));
        return oauth;
    }

    private ObjectNode settings() {
        var settings = json.createObjectNode();
        var events = settings.putObject("event_subscriptions");
        base.ifPresent(url -> events.put("request_url", url + "/slack/events"));
        var heard = events.putArray("bot_events");
        Stream.concat(EVENTS.stream(), THREAD_EVENTS.stream().filter(event -> isInThreads)).forEach(heard::add);
        var interactivity = settings.putObject("interactivity").put("is_enabled", true);
        base.ifPresent(url -> interactivity.put("request_url", url + "/slack/interactive"));
        return settings.put("org_deploy_enabled", false).put("socket_mode_enabled", base.isEmpty())
                .put("token_rotation_enabled", false);
    }
}
