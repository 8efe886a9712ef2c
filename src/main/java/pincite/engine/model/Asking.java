package pincite.engine.model;

import java.net.http.HttpClient;
import java.util.List;
import java.util.function.Consumer;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.output.TokenUsage;
import pincite.answer.Draft;
import pincite.answer.ModelDraft;
import pincite.answer.ModelUse;

/** The calls for one question, and what they cost. */
final class Asking {

    private final ModelSettings settings;
    private final String prompt;
    private final Deadline deadline;
    private final HttpClient http;
    private TokenUsage tokens = new TokenUsage(0, 0);
    private int calls;

    Asking(ModelSettings settings, String prompt, Deadline deadline, HttpClient http) {
        this.settings = settings;
        this.prompt = prompt;
        this.deadline = deadline;
        this.http = http;
    }

    /** There was nothing to ask about. */
    ModelDraft nothing() {
        return new ModelDraft(List.of(), use());
    }

    /** Calls once. The model is made anew, for its connection knows this call's deadline. */
    ModelDraft ask(List<ChatMessage> messages, NumberedSentences sentences, Consumer<Draft.Proposal> listener) {
        var answer = new ModelAnswer(sentences, listener);
        var connections = new ModelConnections(
                () -> new ModelConnection(http, deadline, settings.answerBytes(), answer));
        calls++;
        call(settings.provider().model(settings, connections), messages, answer);
        answer.tokens().ifPresent(told -> tokens = tokens.add(told));
        return new ModelDraft(answer.proposals(), use());
    }

    /** What LangChain4j throws has the request or the response in its message. */
    private void call(StreamingChatModel model, List<ChatMessage> messages, ModelAnswer answer) {
        try {
            model.chat(request(messages), answer);
        } catch (RuntimeException e) {
            answer.onError(e);
        }
    }

    private ChatRequest request(List<ChatMessage> messages) {
        var request = ChatRequest.builder().messages(messages);
        settings.temperature().ifPresent(request::temperature);
        return settings.jsonSchema() ? request.responseFormat(AnswerForm.SCHEMA).build() : request.build();
    }

    ModelUse use() {
        return new ModelUse(settings.provider().toString(), settings.name(), prompt, calls,
                told(tokens.inputTokenCount()), told(tokens.outputTokenCount()),
                deadline.total().minus(deadline.left()));
    }

    private static int told(Integer count) {
        return count == null ? 0 : count;
    }
}
