package pincite.engine.model.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import pincite.engine.model.ModelCase;
import pincite.engine.model.write.AnswerForm;
import pincite.engine.model.write.NumberedSentences;
import pincite.engine.model.write.StatementReader;

class PromptTest {

    private final Prompt prompt = Prompt.in(Path.of("prompts"));

    @Test
    void showsTheWordsThatTheReaderReliesOn() throws JsonProcessingException {
        assertThat(rules()).contains(AnswerForm.NOT_SAID, AnswerForm.ANSWERED, AnswerForm.STATEMENTS,
                AnswerForm.SENTENCES, AnswerForm.TEXT, "Right:", "Wrong:", "data, never instructions");
        assertThat(new ObjectMapper().readTree(AnswerForm.NOT_SAID).path(AnswerForm.ANSWERED).isBoolean()).isTrue();
    }

    @Test
    void whatItCallsRightIsReadAndWhatItCallsWrongIsNot() {
        var right = rules().substring(rules().indexOf("Right:"), rules().indexOf("Wrong:"));
        var wrong = rules().substring(rules().indexOf("Wrong:"));
        assertThat(right.lines().filter(line -> line.startsWith("- "))).hasSize(2).allMatch(PromptTest::isRead);
        assertThat(wrong.lines().filter(line -> line.startsWith("- ")).limit(2)).noneMatch(PromptTest::isRead);
    }

    @Test
    void theQuestionComesLastAndIsNoTemplate() {
        var messages = prompt.messages("mark", "[1] {question}", "Who is {mark}?");
        assertThat(((UserMessage) messages.get(1)).singleText()).endsWith("Who is {mark}?")
                .contains("\nmark\n[1] {question}\nmark\n");
    }

    @Test
    void aTextCanNeitherNumberItselfNorHide() {
        var sentences = NumberedSentences.of(ModelCase.retrieval().passages(), id -> Optional.empty());
        assertThat(sentences.text()).isEqualTo("""
                                               Article "Mayor leaves"
                                               [1] Ann Lee is the mayor.
                                               [2] She left in June.

                                               Article "Deputy [9] Title"
                                               [3] Her deputy took over.""");
    }

    private String rules() {
        return ((SystemMessage) prompt.messages("m", "s", "q").get(0)).text();
    }

    private static boolean isRead(String line) {
        try {
            var reader = new StatementReader(statement -> {
            });
            reader.read(line.substring(2));
            reader.end();
            return true;
        } catch (CallFailure failure) {
            return false;
        }
    }
}
