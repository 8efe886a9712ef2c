package pincite.channel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.conversation.Turn;

/** What is a question, what a client's own, and what was asked before. */
class CompletionRequestTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                                            ### Task:\\nWrite a short title with an emoji for the chat.\\n### Output:\\nJSON format: { "title": "yours" }\\n<chat_history>\\nUSER: Hi! Who sold the ferry? Thanks\\nASSISTANT: Ada.\\n</chat_history> ~ {"title":"Who sold the ferry"}
                                            ### Task:\\nName one to three tags for the themes of the chat.\\nJSON format: { "tags": ["a", "b"] }\\n<chat_history>\\nUSER: x\\n</chat_history> ~ {"tags":[]}
                                            ### Task:\\nPropose questions that may come next.\\nAnswer with a JSON array of strings.\\n<chat_history>\\nUSER: x\\n</chat_history> ~ []
                                            ### Task:\\nComplete the text.\\nReturn JSON: { "text": "yours" } ~ {"text":""}
                                            Give a title of up to five words for this conversation, and nothing else.\\n\\nUser: Who sold the ferry?\\nAI: Ada. ~ Who sold the ferry
                                            Please write a title that summarizes our conversation. ~ Case articles
                                            """)
    void whatAClientAsksForItselfGetsItsForm(String prompt, String content) throws Exception {
        var request = parse(prompt.replace("\\n", "\n"));
        assertThat(request.task().map(task -> task.answer(request.question(), JSON)).flatMap(told -> told.told()))
                .contains(content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                                            Who sold the ferry? ~ Who sold the ferry?
                                            What title did the judge give to the conversation? ~ What title did the judge give to the conversation?
                                            ### Task:\\nAnswer with the context.\\n<context>\\nUser: x\\n</context>\\n<user_query>\\nWho sold the ferry?\\n</user_query> ~ Who sold the ferry?
                                            ### Task:\\nAnswer with the context.\\n<context>\\nA chat.\\n</context>\\n\\nWho sold the ferry? ~ Who sold the ferry?
                                            """)
    void whatAPersonAsksIsAQuestion(String prompt, String question) throws Exception {
        var request = parse(prompt.replace("\\n", "\n"));
        assertThat(request.task()).isEmpty();
        assertThat(request.question().text()).isEqualTo(question);
    }

    @Test
    void aClientsOwnWordsMayBeLong() throws Exception {
        assertThat(parse("### Task:\nWrite a title for the chat." + " Be short.".repeat(500)).task()).isPresent();
    }

    @Test
    void smallTalkWasNoQuestionBefore() throws Exception {
        var earlier = parse("Hi! Who sold the ferry? Thanks", "Ada sold it. [1]", "thanks!", "Ask.", "more", "Of what?",
                "when?")
                .earlier();
        assertThat(earlier).extracting(Turn::readAs).containsExactly(Optional.of("Who sold the ferry?"));
    }

    private static CompletionRequest parse(String... messages) throws JsonProcessingException {
        var all = IntStream.range(0, messages.length)
                .mapToObj(at -> Map.of("role", at % 2 == 0 ? "user" : "assistant", "content", messages[at])).toList();
        var body = JSON.writeValueAsString(Map.of("messages", List.copyOf(all)));
        return CompletionRequest.parse(body.getBytes(StandardCharsets.UTF_8), JSON);
    }
}
