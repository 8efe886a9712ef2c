package pincite.engine.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why was the inspection granted?          | The judge denied the inspection.
                                            Why was the inspection granted?          | He was not “inclined to allow the inspection at this time.”
                                            Why was the request granted?             | Instead of granting the request, he asked for another.
                                            Did the judge grant the inspection?      | The judge refused the inspection.
                                            When did the council approve the bridge? | In May the council rejected the bridge.
                                            Why did prices rise?                     | Prices fell in June.
                                            How much did sales increase?             | Sales dropped by a third.
                                            Why was the driver found guilty?         | The driver was found innocent.
                                            Who signed the treaty?                   | The envoy never signed the treaty.
                                            Did the envoy sign the treaty?           | The envoy refused to sign the treaty.
                                            Why did the plant close?                 | The plant did not close.
                                            Did the plant close?                     | The plant didn’t close.
                                            """)
    void seesTheOppositeOfWhatIsAsked(String question, String sentence) {
        assertThat(Contradiction.isBetween(question, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why was the inspection denied?           | The judge denied the inspection.
                                            Why was the inspection denied?           | He was not “inclined to allow the inspection at this time.”
                                            Did the judge deny the inspection?       | The judge did not grant the inspection.
                                            Why was the inspection granted?          | The judge denied the motion and the lawyers left.
                                            Why did prices rise?                     | Prices rose when supply fell.
                                            Why did prices rise?                     | Prices rose, and demand did not.
                                            When was the bridge opened?              | The bridge was not opened until 1990.
                                            When did the shop open?                  | The shop closed in May.
                                            Who won the cup?                         | Not only Ann won the cup.
                                            Why did the plant not close?             | The plant did not close.
                                            What did the council approve?            | The council rejected the bridge.
                                            Why was coal taxed?                      | He decided not to tax the coal, or to tax all of it.
                                            When was the ministry told of coal?      | The ministry chose not to tax coal.
                                            Why was the harvest late?                | The council rejected the bridge.
                                            """)
    void isSilentOtherwise(String question, String sentence) {
        assertThat(Contradiction.isBetween(question, sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Why was the inspection denied? | He was not “inclined to allow the inspection at this time.” | true
                                            Why was the inspection denied? | Courts have allowed inspections in other cases.             | true
                                            Why was the inspection denied? | The inspection takes place in May.                          | false
                                            What was the inspection?       | The judge denied the inspection.                            | false
                                            """)
    void tellsWhetherASentenceTakesASide(String question, String sentence, boolean takesSide) {
        assertThat(Contradiction.takesSide(question, sentence)).isEqualTo(takesSide);
    }
}
