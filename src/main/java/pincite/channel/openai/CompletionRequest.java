package pincite.channel.openai;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.conversation.Turn;
import pincite.conversation.typed.Wrapped;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/**
 * The body of {@code POST /v1/chat/completions}. The last user message is the question, those before it and their answers are the
 * conversation; instructions and settings of sampling say nothing to a service that quotes.
 *
 * @param sent all that was said in it
 */
record CompletionRequest(String model, Question question, Optional<ClientTask> task, List<Turn> earlier, String sent,
        boolean isStream, boolean isUsageWanted) {

    private static final String MESSAGES = "messages";

    static CompletionRequest parse(byte[] body, ObjectMapper json) {
        var root = ClientBody.parse(body, MESSAGES, json);
        Wish.refuseInCompletion(root);
        var messages = root.messages(MESSAGES);
        int last = lastQuestion(messages, MESSAGES);
        var asked = Wrapped.question(messages.get(last).text());
        var earlier = ClientMemory.of(messages.subList(0, last));
        var task = ClientTask.in(asked, earlier);
        return new CompletionRequest(root.model(), ClientBody.question(asked, task.isPresent()), task, earlier,
                ClientMessage.all(messages), root.isSaid("stream", false),
                root.field("stream_options").path("include_usage").asBoolean());
    }

    static int lastQuestion(List<ClientMessage> messages, String field) {
        return IntStream.iterate(messages.size() - 1, at -> at >= 0, at -> at - 1)
                .filter(at -> messages.get(at).isBy(ClientMessage.USER)).findFirst()
                .orElseThrow(() -> new RefusedException(field, "has no message of role 'user'"));
    }
}
