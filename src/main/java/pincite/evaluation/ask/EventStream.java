package pincite.evaluation.ask;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Span;
import pincite.evaluation.ask.Response.CitedQuote;
import pincite.evaluation.ask.Response.Place;
import pincite.evaluation.ask.Response.Said;
import pincite.evaluation.ask.Response.Trace;

/** Reads an answer that comes as server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html). */
record EventStream(ObjectMapper json, URI service) {

    Response read(String events) {
        try {
            return response(done(events), places(events));
        } catch (IllegalArgumentException e) {
            throw garbage(e);
        }
    }

    String conversation(String events) {
        return done(events).path("conversation").asText();
    }

    private JsonNode done(String events) {
        return data(events, "done").orElseThrow(() -> garbage(null));
    }

    private List<Place> places(String events) {
        var places = new ArrayList<Place>();
        data(events, "passages").ifPresent(passages -> passages
                .forEach(passage -> places.add(new Place(passage.path("article").asText(), span(passage)))));
        return places;
    }

    private static Span span(JsonNode node) {
        return new Span(node.path("start").asInt(-1), node.path("end").asInt(-1));
    }

    private static Response response(JsonNode answer, List<Place> retrieved) {
        var trace = new Trace(answer.path("confidence").asDouble(), retrieved,
                answer.at("/millis/retrieve").asDouble(), answer.at("/millis/write").asDouble());
        return switch (answer.path("outcome").asText()) {
            case "answered" -> new Response.Answered(statements(answer), quotes(answer.path("citations")),
                    answer.path("otherwise").asBoolean(), trace);
            case "declined" -> new Response.Declined(answer.at("/declined/reason").asText(),
                    quotes(answer.at("/declined/closest")), trace);
            default -> throw new IllegalArgumentException("Neither answered nor declined: " + answer.path("outcome"));
        };
    }

    private static List<Said> statements(JsonNode answer) {
        var statements = new ArrayList<Said>();
        answer.path("statements").forEach(one -> {
            var numbers = new ArrayList<Integer>();
            one.path("citations").forEach(number -> numbers.add(number.asInt()));
            statements.add(new Said(one.path("text").asText(),
                    Optional.ofNullable(one.path("short").textValue()), numbers));
        });
        return statements;
    }

    private static List<CitedQuote> quotes(JsonNode citations) {
        var quotes = new ArrayList<CitedQuote>();
        citations.forEach(one -> quotes.add(new CitedQuote(one.at("/article/id").asText(),
                one.at("/article/title").asText(), span(one), one.path("quote").asText())));
        return quotes;
    }

    /** Of the first event of that name. */
    private Optional<JsonNode> data(String events, String name) {
        for (var event : events.split("\\r?\\n\\r?\\n")) {
            var lines = event.lines().toList();
            if (lines.stream().anyMatch(line -> line.replaceFirst("^event: ?", "event:").equals("event:" + name))) {
                return Optional.of(tree(lines));
            }
        }
        return Optional.empty();
    }

    private JsonNode tree(List<String> lines) {
        try {
            return json.readTree(String.join("\n", lines.stream().filter(line -> line.startsWith("data:"))
                    .map(line -> line.replaceFirst("^data: ?", "")).toList()));
        } catch (IOException e) {
            throw garbage(e);
        }
    }

    private RunException garbage(Exception cause) {
        return new RunException("The service at " + service
                + " does not answer as Pincite does; name another with --url.", cause);
    }
}
