package pincite.channel.rest;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.mutiny.subscription.MultiEmitter;
import pincite.answer.Answer;
import pincite.answer.AnswerListener;
import pincite.answer.Citation;
import pincite.answer.Statement;
import pincite.index.IndexedPassage;
import pincite.record.AnswerDocument;
import pincite.record.CitationDocument;
import pincite.record.SaidDocument;
import pincite.retrieval.Retrieval;

/**
 * An answer as server-sent events, each when it is known: {@code passages}, {@code note} where the article says otherwise or
 * articles differ, {@code statement} (each, when it is proved), {@code done} with the whole answer. Where nobody listens any more, the work ends.
 */
final class AnswerEvents implements AnswerListener {

    private final MultiEmitter<? super OutboundSseEvent> emitter;
    private final Sse sse;
    private final ObjectMapper json;
    private final List<Citation> cited = new ArrayList<>();

    AnswerEvents(MultiEmitter<? super OutboundSseEvent> emitter, Sse sse, ObjectMapper json) {
        this.emitter = emitter;
        this.sse = sse;
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
    }

    @Override
    public void retrieved(Retrieval retrieval) {
        emit("passages", retrieval.passages().stream().map(PassageEvent::of).toList());
    }

    /** Nothing where there is nothing to be known before. */
    @Override
    public void judged(Answer.Answered answer) {
        SaidDocument.Note.of(answer).ifPresent(note -> emit("note", note));
    }

    @Override
    public void stated(Statement statement) {
        statement.citations().stream().filter(citation -> !cited.contains(citation)).forEach(cited::add);
        emit("statement", new StatementEvent(statement.text(), statement.shortAnswer(), statement.citations().stream()
                .map(citation -> CitationDocument.of(cited.indexOf(citation) + 1, citation)).toList()));
    }

    void done(AnswerDocument answer) {
        emit("done", answer);
    }

    private void emit(String name, Object data) {
        if (emitter.isCancelled()) {
            throw new CancellationException("Nobody listens to the answer any more");
        }
        try {
            emitter.emit(sse.newEvent(name, json.writeValueAsString(data)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("Could not write an event as JSON", e);
        }
    }
}
