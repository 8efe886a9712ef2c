package pincite.channel.slack.install;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.channel.slack.api.SlackException;
import pincite.channel.slack.api.WebApi;

/** Installs the app in a workspace by OAuth v2. */
final class Installing {

    private static final String AUTHORIZE = "https://slack.com/oauth/v2/authorize";

    private final WebApi api;
    private final String id;
    private final String secret;
    private final Optional<String> redirect;
    private final List<String> scopes;

    /** @param redirect where Slack sends the browser back to; empty for the one that the app names first */
    Installing(WebApi api, String id, String secret, Optional<String> redirect, List<String> scopes) {
        this.api = api;
        this.id = id;
        this.secret = secret;
        this.redirect = redirect;
        this.scopes = List.copyOf(scopes);
    }

    String authorize(String state) {
        return AUTHORIZE + "?client_id=" + encoded(id) + "&scope=" + encoded(String.join(",", scopes)) + "&state="
                + encoded(state) + redirect.map(to -> "&redirect_uri=" + encoded(to)).orElse("");
    }

    /** @throws SlackException where Slack gives nothing for the code, or what it gives is not for one workspace */
    Installation exchange(String code) {
        var fields = new TreeMap<>(Map.of("code", code));
        redirect.ifPresent(to -> fields.put("redirect_uri", to));
        return installation(api.form("oauth.v2.access", id, secret, fields));
    }

    private static Installation installation(JsonNode given) {
        var team = given.at("/team/id").asText("");
        var token = given.path("access_token").asText("");
        if (team.isEmpty() || token.isEmpty() || given.path("is_enterprise_install").asBoolean()) {
            throw new SlackException.Refused("oauth.v2.access", "not_one_workspace", "", List.of());
        }
        return new Installation(team, token, given.path("bot_user_id").asText(""), given.path("app_id").asText(""),
                Arrays.stream(given.path("scope").asText("").split(",")).filter(scope -> !scope.isEmpty()).toList());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
