package pincite.engine.extractive.worded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.FoundSentences;

class WhoSaidTest {

    private static final List<Candidate> INQUEST = FoundSentences
            .of("""
                “The gate was open,” said keeper Ada Quist. Tom Brandt, who feeds the tiger, came late.

                “Nobody warned me about the wind,” he said. The mayor, Mia Orr, wrote a letter to the port.
                """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Who said that the gate was open?              | “The gate was open,” said keeper Ada Quist.
                                                                  Who said that nobody warned him about the wind? | Tom Brandt, who feeds the tiger, came late. / “Nobody warned me about the wind,” he said.
                                                                  """)
    void theSentenceAnswersAndTheOneThatNamesTheSpeaker(String question, String answer) {
        assertThat(FoundSentences.texts(WhoSaid.of(question).orElseThrow().in(INQUEST)))
                .containsExactly(answer.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who said that the tiger was fed twice?", "Who said that the wind was open?"})
    void otherWordsAreNobodys(String question) {
        assertThat(WhoSaid.of(question).orElseThrow().in(INQUEST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who wrote a letter to the port?", "Who is the keeper?", "What was said about the gate?"})
    void anotherQuestionIsNone(String question) {
        assertThat(WhoSaid.of(question)).isEmpty();
    }
}
