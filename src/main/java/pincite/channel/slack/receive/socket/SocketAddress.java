package pincite.channel.slack.receive.socket;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Asks Slack where to connect to; an address is good for one connection. */
final class SocketAddress {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final URI api;
    private final String appToken;

    SocketAddress(HttpClient client, URI api, String appToken) {
        this.client = client;
        this.api = api;
        this.appToken = appToken;
    }

    URI next() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(api.resolve("apps.connections.open")).timeout(PATIENCE)
                .header("Authorization", "Bearer " + appToken)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.noBody()).build();
        var response = JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        if (!response.path("ok").asBoolean()) {
            throw new IOException("apps.connections.open was refused: " + response.path("error").asText("unknown"));
        }
        return URI.create(response.path("url").asText());
    }
}
