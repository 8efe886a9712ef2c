package pincite.channel.rest;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.channel.AnswerDocument;
import pincite.channel.AnswerDocument.CitationDocument;
import pincite.channel.AnswerDocument.StatementDocument;
import pincite.channel.Chat;
import pincite.index.IndexedPassage;

/** An answer as server-sent events: {@code passages}, {@code statement} (each), {@code done} with the whole answer. */
@ApplicationScoped
class AnswerEvents {

    private final ObjectMapper json;

    @Inject
    AnswerEvents(ObjectMapper json) {
        this.json = json;
    }

    /** Where was looked. */
    record PassageEvent(String article, String title, int start, int end) {

        static PassageEvent of(IndexedPassage found) {
            var passage = found.passage();
            return new PassageEvent(passage.article(), passage.title(), passage.span().start(), passage.span().end());
        }
    }

    /** A verified statement with what it stands on. */
    record StatementEvent(String text,
            @JsonProperty("short") @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> shortAnswer,
            List<CitationDocument> citations) {

        static StatementEvent of(StatementDocument statement, AnswerDocument answer) {
            return new StatementEvent(statement.text(), statement.shortAnswer(),
                    statement.citations().stream().map(number -> answer.citations().get(number - 1)).toList());
        }
    }

    List<OutboundSseEvent> of(Chat.Reply reply, Sse sse) {
        var events = new ArrayList<OutboundSseEvent>();
        events.add(
                event("passages", reply.inquiry().retrieval().passages().stream().map(PassageEvent::of).toList(), sse));
        if (reply.document().isAnswered()) {
            reply.document().statements()
                    .forEach(statement -> events
                            .add(event("statement", StatementEvent.of(statement, reply.document()), sse)));
        }
        events.add(event("done", reply.document(), sse));
        return events;
    }

    private OutboundSseEvent event(String name, Object data, Sse sse) {
        try {
            return sse.newEvent(name, json.writeValueAsString(data));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Could not write an event as JSON", e);
        }
    }
}
