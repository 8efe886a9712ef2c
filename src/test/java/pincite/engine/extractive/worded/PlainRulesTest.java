package pincite.engine.extractive.worded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.FoundSentences;

/** What is decided by the words of a question and a sentence alone. */
class PlainRulesTest {

    private static final String TABLE = """
                                        | Port | Repays | Appeals |
                                        |---|---|---|
                                        | Oss Harbour | 40,000 euros | no |
                                        | Lune | 3 million euros | yes |
                                        | Upper Lune | 870 euros | no |
                                        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            How much does Oss Harbour repay?   | Port: Oss Harbour; Repays: 40,000 euros; Appeals: no
                                            Which port appeals?                | Port: Lune; Repays: 3 million euros; Appeals: yes
                                            Which port repays 870 euros?       | Port: Upper Lune; Repays: 870 euros; Appeals: no
                                            """)
    void onlyTheRowsThatAreAskedForAnswer(String question, String row) {
        assertThat(FoundSentences.texts(Rows.asked(FoundSentences.of(TABLE), question))).containsExactly(row);
    }

    @Test
    void whoDoesNotIsAskedForToo() {
        assertThat(Rows.asked(FoundSentences.of(TABLE), "Which ports don't appeal?")).hasSize(2);
    }

    @Test
    void whereNoRowIsMeantAllStay() {
        assertThat(Rows.asked(FoundSentences.of(TABLE), "Which ports are there?")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who was hurt at the ports?                  | Nobody was hurt.                       | true
                                            How many clerks were dismissed at Oss?      | No clerk was dismissed.                | true
                                            How many of the owners attended?            | None of the owners attended.           | true
                                            How many owners attended the hearing in Lune? | None of the owners attended.         | false
                                            Who was hurt in the quarry?                 | Nobody was hurt.                       | false
                                            Was anybody hurt?                           | Nobody was hurt.                       | false
                                            Who was hurt?                               | Nobody was hurt and nobody was fined.  | false
                                            Who was hurt?                               | Ann Lee was hurt.                      | false
                                            """)
    void whatIsDeniedOfAllAnswersWhatIsAskedOfSome(String question, String sentence, boolean answers) {
        assertThat(
                Nobody.in(FoundSentences.of("The mill stood still. " + sentence + " It rained."), question).isPresent())
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            How many clerks did Oss offer?         | It had 40 boats and offered only three clerks.  | true
                                            How many boats did Oss offer?          | It had 40 boats and offered only three clerks.  | true
                                            How many judges did Oss offer?         | It had 40 boats and offered only three clerks.  | false
                                            How many clerks did Oss dismiss?       | It had 40 boats and offered only three clerks.  | false
                                            How many clerks did Acme offer?        | It had 40 boats and offered only three clerks.  | false
                                            How many clerks did Oss offer?         | It offered clerks.                              | false
                                            """)
    void whatIsCountedInTheWordsOfTheQuestionAnswers(String question, String sentence, boolean answers) {
        assertThat(Counted.of(question).flatMap(asked -> asked.in(FoundSentences.of(sentence), question)).isPresent())
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            2021      | It was fined 3 euros in 2021 and 4 in 2022. | 2024-01-05 | true
                                            2020      | It was fined 3 euros in 2021 and 4 in 2022. | 2020-01-05 | false
                                            2020      | It was fined 3 euros.                       | 2020-01-05 | true
                                            2020      | It was fined 3 euros.                       | 2024-01-05 | false
                                            2020      | In 2020 it rained. It was fined 3 euros.    | 2024-01-05 | true
                                            2020 2021 | It was fined 3 euros in 2021.               | 2024-01-05 | false
                                            2020      | It was fined $2020.                         | 2024-01-05 | false
                                            """)
    void anotherYearAnswersNot(String years, String text, LocalDate published, boolean answers) {
        var in = FoundSentences.passage(text, Optional.of(published));
        var last = new Candidate(in, in.passage().sentences().size() - 1, 0, Map.of(), Optional.empty());
        assertThat(AskedYears.of("What was it fined in " + years + "?", List.of(in)).fitting(List.of(last)))
                .hasSize(answers ? 1 : 0);
    }
}
