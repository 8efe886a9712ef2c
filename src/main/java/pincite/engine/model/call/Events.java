package pincite.engine.model.call;

import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;

/**
 * Stands between the stream and LangChain4j's reader of a provider: what that one cannot read would be logged, with its text, and
 * left out; here it ends the answer.
 */
final class Events implements ServerSentEventListener {

    /** Characters of an event. */
    private static final int LOOKED_AT = 40;

    private final ServerSentEventListener reader;
    private final ModelAnswer answer;
    private boolean isEmpty = true;

    Events(ServerSentEventListener reader, ModelAnswer answer) {
        this.reader = reader;
        this.answer = answer;
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (event.data().isBlank()) {
            return;
        }
        isEmpty = false;
        if (isError(event)) {
            answer.onError(CallFailure.of("reported an error instead of its answer"));
        } else {
            read(event, context);
        }
        if (answer.isOver()) {
            context.parsingHandle().cancel();
        }
    }

    /** Some name the event so, some only its content. */
    private static boolean isError(ServerSentEvent event) {
        var start = event.data().substring(0, Math.min(event.data().length(), LOOKED_AT)).replace(" ", "");
        return "error".equals(event.event()) || start.startsWith("{\"error\":") && !start.startsWith("{\"error\":null");
    }

    private void read(ServerSentEvent event, ServerSentEventContext context) {
        try {
            reader.onEvent(event, context);
        } catch (RuntimeException e) {
            // Not even as the cause: its message tells what stood there.
            answer.onError(CallFailure.unreadable());
        }
    }

    @Override
    public void onError(Throwable cause) {
        answer.onError(cause);
    }

    void end() {
        if (isEmpty) {
            answer.onError(CallFailure.unreadable());
        }
        if (!answer.isOver()) {
            reader.onClose();
        }
    }
}
