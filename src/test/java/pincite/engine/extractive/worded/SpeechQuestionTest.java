package pincite.engine.extractive.worded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.FoundSentences;

class SpeechQuestionTest {

    private static final List<Candidate> INQUEST = FoundSentences
            .of("""
                “I saw no lamp,” Captain Ada Quist of the ferry told the inquest. “It was like a wall.”

                Tom Brandt, who steered the barge, came an hour later. “All lamps burned,” he said. “She slept.”

                According to keeper Mia Brandt, a gate was open. The mill's manager, Bo Orr, testified that it was shut.

                The port authority complained that nobody had asked it. Lina Falk kept a receipt.

                “The doors opened inward. That was it,” Ute Brol said. Falk's lawyer, Nils Berg, said: “We wait.”
                """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  What did Ada Quist say?                | “I saw no lamp,” Captain Ada Quist of the ferry told the inquest. / “It was like a wall.”
                                                                  What did Captain Quist tell the inquest? | “I saw no lamp,” Captain Ada Quist of the ferry told the inquest. / “It was like a wall.”
                                                                  What did Tom Brandt say?               | “All lamps burned,” he said. / “She slept.”
                                                                  What did Mia Brandt say?               | According to keeper Mia Brandt, a gate was open.
                                                                  What did Bo Orr say?                   | The mill's manager, Bo Orr, testified that it was shut.
                                                                  And what did the mill's manager claim? | The mill's manager, Bo Orr, testified that it was shut.
                                                                  What did the port authority say?       | The port authority complained that nobody had asked it.
                                                                  What did Tom Brandt say about lamps?   | “All lamps burned,” he said.
                                                                  What did Ute Brol say?                 | “The doors opened inward. / That was it,” Ute Brol said.
                                                                  """)
    void ownWordsAnswer(String question, String said) {
        var asked = SpeechQuestion.of(question).orElseThrow();
        assertThat(FoundSentences.texts(asked.said(INQUEST))).containsExactly(said.split(" / "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What did Lina Falk say?", "What did Nils Quist say?",
            "What did Ada Quist say about money?"})
    void nobodySpeaksForAnother(String question) {
        assertThat(SpeechQuestion.of(question).orElseThrow().said(INQUEST)).isEmpty();
    }

    @Test
    void wordsOfOthersAreLeftOut() {
        var left = SpeechQuestion.of("What did Lina Falk say?").orElseThrow().notByOthers(INQUEST);
        assertThat(FoundSentences.texts(left)).containsExactly("Tom Brandt, who steered the barge, came an hour later.",
                "Lina Falk kept a receipt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who said that the gate was open?", "What did Ada Quist see?", "What did the barge carry?",
            "Did Tom Brandt say that?", "What is said about the gate?"})
    void anotherQuestionIsNone(String question) {
        assertThat(SpeechQuestion.of(question)).isEmpty();
    }
}
