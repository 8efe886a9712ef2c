package pincite.channel.openai;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Server-sent events of an answer that is whole already. */
final class SentEvents {

    private SentEvents() {
    }

    record Event(Optional<String> name, String data) {

        private String text() {
            return name.map(each -> "event: " + each + "\n").orElse("") + "data: " + data + "\n\n";
        }
    }

    static Response of(List<Event> events) {
        StreamingOutput stream = out -> write(events, out);
        return Response.ok(stream, MediaType.SERVER_SENT_EVENTS).header("Cache-Control", "no-cache").build();
    }

    private static void write(List<Event> events, OutputStream out) throws IOException {
        for (var event : events) {
            out.write(event.text().getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    static String written(Object data, ObjectMapper json) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Could not write an event as JSON", e);
        }
    }
}
