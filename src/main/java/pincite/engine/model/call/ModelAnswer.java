package pincite.engine.model.call;

import java.util.Optional;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;

/** What comes of one call, piece by piece, and at last whether all went as it should. The first failure is the one. */
final class ModelAnswer implements StreamingChatResponseHandler {

    private final AnswerReader<?> reader;
    private Optional<ChatResponse> response = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    ModelAnswer(AnswerReader<?> reader) {
        this.reader = reader;
    }

    /** LangChain4j would make a report of what is thrown here, so it is kept: a listener's failure is no failure of the model. */
    @Override
    public void onPartialResponse(String piece) {
        if (isOver()) {
            return;
        }
        try {
            reader.read(piece);
        } catch (RuntimeException e) {
            fail(e);
        }
    }

    @Override
    public void onPartialToolCall(PartialToolCall call) {
        fail(calledTool());
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        fail(calledTool());
    }

    @Override
    public void onCompleteResponse(ChatResponse complete) {
        response = Optional.of(complete);
    }

    @Override
    public void onError(Throwable error) {
        fail(error instanceof CallFailure known ? known : CallFailure.unreadable());
    }

    private void fail(RuntimeException because) {
        failure = failure.or(() -> Optional.of(because));
    }

    boolean isOver() {
        return failure.isPresent();
    }

    /** @throws RuntimeException whatever went wrong first */
    void refuseFailed() {
        failure.ifPresent(first -> {
            throw first;
        });
        refuseUnfinished();
    }

    /** A stream that was cut looks complete but for its finish reason. */
    private void refuseUnfinished() {
        var complete = response.orElseThrow(() -> CallFailure.brokenOff());
        if (complete.aiMessage().hasToolExecutionRequests()) {
            throw calledTool();
        }
        switch (Optional.ofNullable(complete.finishReason()).orElseThrow(() -> CallFailure.brokenOff())) {
            case STOP -> {
            }
            case LENGTH -> throw CallFailure.of("wrote more than it may and was cut off");
            case CONTENT_FILTER -> throw CallFailure.of("held its answer back (content filter)");
            case TOOL_EXECUTION -> throw calledTool();
            case OTHER -> throw CallFailure.of("stopped without saying why");
        }
    }

    private static CallFailure calledTool() {
        return CallFailure.of("called a tool instead of answering");
    }

    /** As far as the provider tells. */
    Optional<TokenUsage> tokens() {
        return response.map(ChatResponse::tokenUsage);
    }
}
