package pincite.channel.slack.api;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Addresses of Slack's that take one message: response_url and incoming webhooks. They are secrets and are never told. */
public final class Hook {

    private static final int OK = 200;
    private static final URI SLACK = URI.create("https://hooks.slack.com");

    private final URI api;
    private final Sending sending;
    private final ObjectMapper json;

    /** @param api whose host, where it is not Slack's own, is allowed too: it stands in for Slack */
    public Hook(URI api, Sending sending, ObjectMapper json) {
        this.api = api;
        this.sending = sending;
        this.json = json;
    }

    /**
     * @param name as it is told in place of the address
     * @throws SlackException where it was not posted
     */
    public void post(String name, String address, Object message) {
        var request = HttpRequest.newBuilder(allowed(name, address)).timeout(Sending.WHOLE)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(written(message)))
                .build();
        var reply = sending.send(new Errand(name, address, false, request));
        if (reply.status() != OK) {
            var error = reply.body().matches("[a-z_]{2,60}") ? reply.body() : "HTTP " + reply.status();
            throw new SlackException.Refused(name, error, "", List.of());
        }
    }

    /** Whoever could forge a request must not make us post somewhere else. */
    private URI allowed(String name, String address) {
        try {
            var asked = URI.create(address);
            if (isSame(asked, SLACK) || isSame(asked, api)) {
                return asked;
            }
        } catch (IllegalArgumentException e) {
            throw new SlackException.Refused(name, "not_an_address", "", List.of());
        }
        throw new SlackException.Refused(name, "host_not_allowed", "", List.of());
    }

    private static boolean isSame(URI one, URI other) {
        return other.getScheme().equals(one.getScheme()) && other.getHost().equals(one.getHost())
                && other.getPort() == one.getPort() && one.getRawUserInfo() == null;
    }

    private String written(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not to be written as JSON: " + message.getClass(), e);
        }
    }
}
