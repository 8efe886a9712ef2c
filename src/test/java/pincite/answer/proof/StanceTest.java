package pincite.answer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why was the motion granted?            | The judge denied the motion.                                      | CONTRADICTS
                                            Why was the motion granted?            | The judge did not grant the motion.                               | CONTRADICTS
                                            Why did prices fall?                   | Prices rose in spring.                                            | CONTRADICTS
                                            Why did he not support the bill?       | He supported the bill.                                            | CONTRADICTS
                                            Why was the motion denied?             | The judge denied the motion.                                      | AFFIRMS
                                            Why was the motion denied?             | The judge did not grant the motion.                               | AFFIRMS
                                            Why was the motion denied?             | Instead of allowing more time, the judge refused the motion.      | SILENT
                                            Why does the firm resist the audit?    | The firm resists an audit by people who do not know its business. | AFFIRMS
                                            Who opposed the merger?                | The union opposed the merger, which the mayor had supported.      | SILENT
                                            Who is the judge?                      | Judge Ann Lee denied the motion.                                  | SILENT
                                            Why did May Grant leave the bench?     | She denied that she had been asked to.                            | SILENT
                                            """)
    void tellsWhatASentenceSaysOfTheQuestionsOwnWords(String question, String sentence, Stance stance) {
        assertThat(Stance.of(question, sentence)).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Was the motion denied?         | The judge denied the motion.                              | AFFIRMS
                                            Was the motion denied?         | He was not inclined to allow the motion.                  | AFFIRMS
                                            Why was the motion rejected?   | The panel did not reject the motion.                      | CONTRADICTS
                                            Was the motion denied?         | The firm denied having letters, and the motion is pending. | SILENT
                                            Why was the firm convicted?    | A jury cleared the firm of fraud.                         | CONTRADICTS
                                            Was it denied?                 | The judge denied the motion.                              | SILENT
                                            Why did the mayor call in the army? | The mayor did not call in the army, as some had written. | CONTRADICTS
                                            Why did Ann Lee resign?        | Coach Ann Lee did not resign.                             | CONTRADICTS
                                            Why did Ann Lee resign?        | Coach Ann Lee resigned.                                   | SILENT
                                            Why was the boy banned?        | His friend the boy was cleared.                           | CONTRADICTS
                                            """)
    void asksForTheSameThingWhereThatMatters(String question, String sentence, Stance stance) {
        assertThat(Stance.ofTheSame(question, sentence)).isEqualTo(stance);
    }
}
