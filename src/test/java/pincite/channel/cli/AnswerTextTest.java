package pincite.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Help.Ansi;
import pincite.record.AnswerDocument;
import pincite.record.AnswerDocuments;
import pincite.record.StatementDocument;

class AnswerTextTest {

    @Test
    void setsTheShortAnswerInBoldWhereTheTerminalCan() {
        var answer = answer("She left on Sept. 18.", Optional.of("Sept.\n18"));
        assertThat(AnswerText.of(answer, Ansi.ON)).startsWith("She left on \u001b[1mSept. 18\u001b[22m. [1]\n");
        assertThat(AnswerText.of(answer, Ansi.OFF)).startsWith("She left on Sept. 18. [1]\n");
    }

    @Test
    void anArticleDoesNotSteerTheTerminal() {
        var answer = answer("She \u001b[31mleft.", Optional.of("\u001b[31mleft"));
        assertThat(AnswerText.of(answer, Ansi.ON)).startsWith("She \u001b[1m[31mleft\u001b[22m. [1]\n");
        assertThat(AnswerText.of(answer, Ansi.OFF)).doesNotContain("\u001b");
    }

    @Test
    void saysFirstThatTheArticleSaysOtherwise() {
        var answer = answer("She did not leave.", Optional.empty(), Optional.of("The article says otherwise."));
        assertThat(AnswerText.of(answer, Ansi.OFF)).startsWith("The article says otherwise.\nShe did not leave. [1]\n");
    }

    @Test
    void saysWhyItDeclinesAndNoWordOfAQuestionSteersTheTerminal() {
        var declined = AnswerDocuments.declinedBecause(Optional.of("No article has \"\u001b[31mZork\u202e\"."));
        assertThat(AnswerText.of(declined, Ansi.ON))
                .startsWith("The articles do not say. No article has \"[31mZork\".\n");
    }

    private static AnswerDocument answer(String text, Optional<String> shortAnswer) {
        return answer(text, shortAnswer, Optional.empty());
    }

    private static AnswerDocument answer(String text, Optional<String> shortAnswer, Optional<String> note) {
        return AnswerDocuments.otherwise(Optional.empty(), note,
                List.of(new StatementDocument(text, shortAnswer, List.of(1))), List.of());
    }
}
