package pincite.engine.model.call;

import java.util.List;
import java.util.function.Supplier;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.output.TokenUsage;
import pincite.answer.writer.ModelFailedException;
import pincite.answer.writer.ModelUse;

/** The calls for one question, and what they cost. */
public final class Asking {

    private final ModelAccess access;
    private final String prompt;
    private final Deadline deadline;
    private TokenUsage tokens = new TokenUsage(0, 0);
    private int calls;

    private Asking(ModelAccess access, String prompt, Deadline deadline) {
        this.access = access;
        this.prompt = prompt;
        this.deadline = deadline;
    }

    /** The deadline starts here. */
    public static Asking begin(ModelAccess access, Prompt prompt) {
        return new Asking(access, prompt.version(), Deadline.in(access.settings().deadline(), access.time()));
    }

    /**
     * @param  form                 of the answer
     * @param  reader               for each call another
     * @throws ModelFailedException whatever went wrong with the model
     */
    public <T> T ask(List<ChatMessage> messages, ResponseFormat form, Supplier<AnswerReader<T>> reader) {
        try {
            return access.admission()
                    .pass(() -> access.retry().call(deadline, () -> once(request(messages, form), reader.get())));
        } catch (CallFailure failure) {
            throw new ModelFailedException(failure.getMessage(), use(), failure.getCause());
        }
    }

    /** The model is made anew for each call, for its connection knows this call's deadline. */
    private <T> T once(ChatRequest request, AnswerReader<T> reader) {
        var answer = new ModelAnswer(reader);
        var connections = new ModelConnections(
                () -> new ModelConnection(access.http(), deadline, access.settings().answerBytes(), answer));
        calls++;
        call(access.settings().provider().model(access.settings().address(), connections), request, answer);
        answer.tokens().ifPresent(told -> tokens = tokens.add(told));
        answer.refuseFailed();
        return reader.end();
    }

    /** What LangChain4j throws has the request or the response in its message. */
    private static void call(StreamingChatModel model, ChatRequest request, ModelAnswer answer) {
        try {
            model.chat(request, answer);
        } catch (RuntimeException e) {
            answer.onError(e);
        }
    }

    private ChatRequest request(List<ChatMessage> messages, ResponseFormat form) {
        var request = ChatRequest.builder().messages(messages);
        access.settings().temperature().ifPresent(request::temperature);
        return access.settings().jsonSchema() ? request.responseFormat(form).build() : request.build();
    }

    public ModelUse use() {
        return new ModelUse(access.settings().provider().toString(), access.settings().name(), prompt, calls,
                told(tokens.inputTokenCount()), told(tokens.outputTokenCount()),
                deadline.total().minus(deadline.left()));
    }

    private static int told(Integer count) {
        return count == null ? 0 : count;
    }
}
