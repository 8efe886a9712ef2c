package pincite.engine.model.call;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

/**
 * One call over HTTP, the same for every provider. LangChain4j's own client hides {@code Retry-After}, has no limit of size, and a
 * stream that drips has all the time of the world; this one works in the thread that asks, so that nothing is left behind when it
 * returns.
 */
final class ModelConnection implements HttpClient {

    private final java.net.http.HttpClient http;
    private final Deadline deadline;
    private final long limit;
    private final ModelAnswer answer;

    /** @param answer is told failures past LangChain4j, which would make others of them */
    ModelConnection(java.net.http.HttpClient http, Deadline deadline, long limit, ModelAnswer answer) {
        this.http = http;
        this.deadline = deadline;
        this.limit = limit;
        this.answer = answer;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Answers are streamed");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try (var body = new ResponseBody(deadline, limit)) {
            var response = send(request, body);
            refuseFailed(response);
            listener.onOpen(SuccessfulHttpResponse.builder().statusCode(response.statusCode())
                    .headers(response.headers().map()).build());
            var events = new Events(listener, answer);
            parser.parse(body, events);
            events.end();
        } catch (CallFailure failure) {
            answer.onError(failure);
        }
    }

    private HttpResponse<ResponseBody> send(HttpRequest request, ResponseBody body) {
        var response = http.sendAsync(written(request), body::begin);
        try {
            return response.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw given(response, deadline.missed());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw given(response, CallFailure.of("was not waited for"));
        } catch (ExecutionException e) {
            throw failed(e.getCause(), body);
        }
    }

    private CallFailure failed(Throwable cause, ResponseBody body) {
        if (cause instanceof HttpTimeoutException) {
            return deadline.missed();
        }
        return body.isBegun() ? CallFailure.brokenOff(cause) : CallFailure.unreachable(cause);
    }

    /** Cancelling it ends the connection. */
    private static CallFailure given(CompletableFuture<?> up, CallFailure failure) {
        up.cancel(true);
        return failure;
    }

    private java.net.http.HttpRequest written(HttpRequest request) {
        var written = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(deadline.left().plus(Duration.ofMillis(1)))
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> written.header(name, value)));
        return written.build();
    }

    private void refuseFailed(HttpResponse<?> response) {
        if (response.statusCode() / 100 != 2) {
            throw CallFailure.status(response.statusCode(), response.headers().firstValue("Retry-After")
                    .flatMap(header -> RetryAfter.read(header, deadline.time().now())));
        }
    }
}
