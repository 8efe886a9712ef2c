package pincite.english.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  “We lost,” said Ann Lee.                              | Ann Lee
                                                                  “We lost,” said Ann Lee, who runs the port.           | Ann Lee, who runs the port
                                                                  “We lost,” said fire inspector Ann Lee on Monday.     | fire inspector Ann Lee
                                                                  “We lost,” Ann Lee, a welder, said.                   | Ann Lee, a welder,
                                                                  "We lost," the port's lawyer told the court.          | the port's lawyer
                                                                  “We lost,” read a statement by the group Port Watch.  | the group Port Watch
                                                                  The port was lost, said chief engineer Ann Lee.       | chief engineer Ann Lee
                                                                  In the words of Ann Lee, the port was lost.           | Ann Lee
                                                                  The driver, Ann Lee, was quoted as saying: “We lost.” | The driver, Ann Lee,
                                                                  Ann Lee promised an appeal: “We lost once.”           | Ann Lee
                                                                  Ann Lee, the port's head, told a local radio station that it was lost. | Ann Lee, the port's head,
                                                                  Ann Lee praised the ruling.                           | Ann Lee
                                                                  “We lost,” he added.                                  | he
                                                                  According to Ann Lee, who runs the port, we lost.     | Ann Lee
                                                                  The port was lost, according to keeper Ann Lee.       | keeper Ann Lee
                                                                  Treasurer Ann Lee said the port was lost.             | Treasurer Ann Lee
                                                                  The port's owner, Ann Lee, told reporters that we lost. | The port's owner, Ann Lee,
                                                                  Biologist Ann Lee testified that the port was lost.   | Biologist Ann Lee
                                                                  The agency also wrote that the port was lost.         | The agency also
                                                                  """)
    void knowsWhoseWordsASentenceGives(String sentence, String speaker) {
        assertThat(Speech.in(sentence)).map(Speech::speaker).contains(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee lost the port.", "Ann Lee was told that the port was lost.",
            "Ann Lee is said to have lost it.", "Ann Lee declined to say whether it was lost.",
            "The mayor denied the request.", "He answered her an hour later.", "Nobody was hurt.",
            "Ann Lee asked for a report."})
    void quotesNobodyWhereNobodySpeaks(String sentence) {
        assertThat(Speech.in(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "A ", "\"", "” A", "said ", ", said A ", "in A’s ", "According to A", ": “"})
    void survivesEndlessSentences(String piece) {
        assertThat(Speech.in(piece.repeat(2_000))).isEmpty();
        assertThatCode(() -> Speech.in(piece.repeat(990 / piece.length()) + "x")).doesNotThrowAnyException();
    }

    @Test
    void knowsAPronounAndWhatIsOnlyQuoted() {
        assertThat(Speech.in("“We lost,” she said.").orElseThrow().isByPronoun()).isTrue();
        assertThat(Speech.isOnlyQuoted("“It was like a wall.”")).isTrue();
        assertThat(Speech.isOnlyQuoted("“It was,” he said.")).isFalse();
    }
}
