package pincite.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.TokenUsage;
import pincite.answer.Draft;

/** What comes of one call: statements as they end, and at last whether all went as it should. The first failure is the one. */
final class ModelAnswer implements StreamingChatResponseHandler {

    private final NumberedSentences sentences;
    private final Consumer<Draft.Proposal> listener;
    private final StatementReader reader = new StatementReader(this::take);
    private final List<Draft.Proposal> proposals = new ArrayList<>();
    private int unfounded;
    private Optional<ChatResponse> response = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();

    ModelAnswer(NumberedSentences sentences, Consumer<Draft.Proposal> listener) {
        this.sentences = sentences;
        this.listener = listener;
    }

    private void take(ModelStatement statement) {
        var proposal = sentences.proposal(statement);
        proposal.ifPresentOrElse(this::propose, () -> unfounded++);
    }

    private void propose(Draft.Proposal proposal) {
        proposals.add(proposal);
        listener.accept(proposal);
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
    List<Draft.Proposal> proposals() {
        failure.ifPresent(first -> {
            throw first;
        });
        refuseUnfinished();
        reader.end();
        if (proposals.isEmpty() && unfounded > 0) {
            throw CallFailure.of("cited sentences that it was not given");
        }
        return proposals;
    }

    /** A stream that was cut looks complete but for its finish reason. */
    private void refuseUnfinished() {
        var complete = response.orElseThrow(() -> CallFailure.brokenOff(null));
        if (complete.aiMessage().hasToolExecutionRequests()) {
            throw calledTool();
        }
        switch (Optional.ofNullable(complete.finishReason()).orElseThrow(() -> CallFailure.brokenOff(null))) {
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
