package pincite.evaluation.ask;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.evaluation.question.EvaluationQuestion;

/** A service that runs elsewhere, asked over HTTP as any client asks it. */
final class RunningService implements Respondent {

    private static final int OK = 200;

    private final URI address;
    private final Duration timeout;
    private final ObjectMapper json;
    private final HttpClient client;

    RunningService(URI address, Duration timeout, ObjectMapper json) {
        this.address = URI.create(address.toString().replaceAll("(?<!/)/++$", ""));
        this.timeout = timeout;
        this.json = json;
        this.client = HttpClient.newBuilder().connectTimeout(timeout).version(HttpClient.Version.HTTP_1_1).build();
    }

    Setup setup() {
        var articles = ServiceArticles.of(this::get);
        return new Setup(this, articles, articles, Optional.empty(), articles.hash(),
                new TreeMap<>(Map.of("service", address.toString())));
    }

    /** Earlier questions are asked first, in the same conversation. */
    @Override
    public Response respond(EvaluationQuestion question) {
        var conversation = Optional.<String>empty();
        for (var earlier : question.history()) {
            conversation = conversation(ask(earlier, question.inCase(), conversation));
        }
        var reply = ask(question.question(), question.inCase(), conversation);
        return isServed(reply) ? new EventStream(json, address).read(reply.body()) : failed(reply);
    }

    private Optional<String> conversation(HttpResponse<String> reply) {
        return isServed(reply) ? new EventStream(json, address).answer(reply.body()).conversation() : Optional.empty();
    }

    private static boolean isServed(HttpResponse<String> reply) {
        return reply.statusCode() == OK;
    }

    private static Response failed(HttpResponse<String> reply) {
        return new Response.Failed("HTTP " + reply.statusCode() + ": " + reply.body().strip());
    }

    private HttpResponse<String> ask(String question, Optional<String> inCase, Optional<String> conversation) {
        var body = json.createObjectNode().put("question", question);
        inCase.ifPresent(name -> body.putObject("filter").put("case", name));
        conversation.ifPresent(id -> body.put("conversation", id));
        return send(request("/api/chat").header("Content-Type", "application/json")
                .header("Accept", "text/event-stream").POST(BodyPublishers.ofString(body.toString())).build());
    }

    /** @throws RunException unless it is served as JSON */
    JsonNode get(String path) {
        var reply = send(request(path).header("Accept", "application/json").GET().build());
        if (!isServed(reply)) {
            throw garbage(path, "HTTP " + reply.statusCode());
        }
        try {
            return json.readTree(reply.body());
        } catch (IOException e) {
            throw garbage(path, "no JSON");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(timeout);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new RunException("The service at " + address + " cannot be reached: " + e
                    + ". Start it with 'serve', or name another with --url.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunException("Interrupted while asking the service at " + address, e);
        }
    }

    private RunException garbage(String path, String got) {
        return new RunException("The service at " + address + " answered " + path + " with " + got
                + "; is it Pincite? Name another with --url.", null);
    }
}
