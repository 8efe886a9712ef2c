package pincite.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import pincite.engine.model.call.CallFailure;
import pincite.engine.model.call.ModelSettingException;
import pincite.engine.model.call.Prompt;
import pincite.engine.model.judge.JudgementReader;

class JudgePromptTest {

    private final Prompt prompt = Prompt.ofJudgeIn(Path.of("prompts"));

    @TempDir
    Path folder;

    @Test
    void whatItCallsRightIsReadAndWhatItCallsWrongIsNot() {
        assertThat(examples("Right:")).hasSize(2).allMatch(JudgePromptTest::isRead);
        assertThat(examples("Wrong:")).hasSize(3).noneMatch(JudgePromptTest::isRead);
    }

    @Test
    void whatIsJudgedStandsBetweenTheMarksAndIsNoTemplate() {
        var request = ((UserMessage) prompt.messages("mark", "Who {gold}?", "{answer}", "{mark}").get(1)).singleText();
        assertThat(request).contains("\nmark\nQuestion:\nWho {gold}?\n\nKnown:\n{answer}\n\nAnswer:\n{mark}\nmark\n");
    }

    @Test
    void aFolderWithoutAJudgeHasTheShippedOne() {
        assertThat(Prompt.ofJudgeIn(folder).version()).isEqualTo(prompt.version());
    }

    @Test
    void anotherPromptIsAnotherJudge() throws IOException {
        Files.writeString(folder.resolve("judge.md"), "Rules\n# Request\n{mark} {question} {gold} {answer}");
        assertThat(Prompt.ofJudgeIn(folder).version()).isNotEqualTo(prompt.version());
    }

    @Test
    void aPromptWithoutItsPlacesIsRefused() throws IOException {
        Files.writeString(folder.resolve("judge.md"), "Rules\n# Request\n{mark} {question} {answer}");
        assertThatExceptionOfType(ModelSettingException.class).isThrownBy(() -> Prompt.ofJudgeIn(folder))
                .withMessageContaining("judge.md").withMessageContaining("{gold}");
    }

    private Stream<String> examples(String heading) {
        var rules = ((SystemMessage) prompt.messages("m", "q", "g", "a").get(0)).text();
        return rules.substring(rules.indexOf("\n" + heading) + 1).lines().skip(2)
                .takeWhile(line -> line.startsWith("- ")).map(line -> line.substring(2));
    }

    private static boolean isRead(String line) {
        try {
            var reader = new JudgementReader();
            reader.read(line);
            reader.end();
            return true;
        } catch (CallFailure failure) {
            return false;
        }
    }
}
