package pincite.conversation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralTest {

    @Test
    void questionsInOneAreToldApart() {
        assertThat(Several.in("Who is the judge, and why was the weir opened?")).containsExactly("Who is the judge?",
                "why was the weir opened?");
        assertThat(Several.in("When was it built? And who owns it?")).containsExactly("When was it built?",
                "who owns it?");
        assertThat(Several.in("Where is the mill and did the mayor visit it?")).hasSize(2);
        assertThat(Several.in("when was it founded and who owns it?"))
                .isEqualTo(List.of("when was it founded?", "who owns it?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who owns the mill and the weir?", "When and where was it built?", "Who said what and why?",
            "What did the mayor and the judge say?", "Why was the weir opened?",
            "Did she say when and how it was built?",
            "Tell me who left and why they left", "And who owns it?"})
    void whatIsOneQuestionStaysOne(String question) {
        assertThat(Several.in(question)).containsExactly(question);
    }
}
