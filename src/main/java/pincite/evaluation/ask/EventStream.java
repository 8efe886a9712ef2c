package pincite.evaluation.ask;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Span;
import pincite.evaluation.ask.Response.Place;
import pincite.record.AnswerDocument;

/** Reads an answer that comes as server-sent events (html.spec.whatwg.org/multipage/server-sent-events.html). */
record EventStream(ObjectMapper json, URI service) {

    /** As the event {@code passages} has it. */
    private record Passage(String article, int start, int end) {

        Place place() {
            return new Place(article, new Span(start, end));
        }
    }

    Response read(String events) {
        try {
            return given(answer(events), events);
        } catch (IllegalArgumentException e) {
            throw RunException.noPincite(service, e);
        }
    }

    private Response given(AnswerDocument answer, String events) {
        var millis = answer.making().millis();
        var passages = data(events, "passages", Passage[].class);
        return new Response.Given(answer, Stream.of(passages.orElse(new Passage[0])).map(Passage::place).toList(),
                millis.retrieve(), millis.write());
    }

    AnswerDocument answer(String events) {
        return data(events, "done", AnswerDocument.class).orElseThrow(() -> RunException.noPincite(service));
    }

    /** Of the first event of that name. */
    private <T> Optional<T> data(String events, String name, Class<T> type) {
        return Stream.of(events.split("\\r?\\n\\r?\\n")).map(event -> event.lines().toList())
                .filter(lines -> lines.stream()
                        .anyMatch(line -> line.replaceFirst("^event: ?", "event:").equals("event:" + name)))
                .findFirst().map(lines -> data(lines, type));
    }

    private <T> T data(List<String> lines, Class<T> type) {
        try {
            return json.readValue(String.join("\n", lines.stream().filter(line -> line.startsWith("data:"))
                    .map(line -> line.replaceFirst("^data: ?", "")).toList()), type);
        } catch (IOException e) {
            throw RunException.noPincite(service, e);
        }
    }
}
