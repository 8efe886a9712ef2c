package pincite.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceQuestionTest {

    private static final Set<String> NAMES = Set.of("Wick", "Mills", "Tolliver", "Odette", "Ames");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            The river office fined Wick Mills 4 million crowns on Friday. | Who fined Wick Mills 4 million crowns?
                                            Judge Odette Tolliver refused Wick Mills the permit. | Who refused Wick Mills the permit?
                                            Odette Tolliver sold the lock to Wick Mills in 2019. | Who sold the lock to Wick Mills?
                                            Odette Tolliver sold the lock to Wick Mills in 2019. | When did Odette Tolliver sell the lock to Wick Mills?
                                            The Tolliver lock was closed on June 4 for repairs. | When was the Tolliver lock closed?
                                            Wick Mills resigned in May 2019. | When did Wick Mills resign?
                                            Nine workers left Wick Mills in spring. | How many workers left Wick Mills?
                                            Forty river boats were sold to Odette Ames. | How many river boats were sold to Odette Ames?
                                            The court rejected the Tolliver plan because it was late. | Why did the court reject the Tolliver plan?
                                            Wick Mills was fined because its bags were light. | Why was Wick Mills fined?
                                            The Wick board did not approve the sale because the price was low. | Why did the Wick board not approve the sale?
                                            Odette Ames, the owner of the mill, recently denied that Wick Mills had ever used the Tolliver lock. | Who denied that Wick Mills had ever used the Tolliver lock?
                                            Three old owners of Wick US left recently: Odette Ames and two others. | How many old owners of Wick US left?
                                            Judge Tolliver ordered Odette Ames to open the lock on two days a week. | Who ordered Odette Ames to open the lock?
                                            Deputy Judge Tolliver rejected the plan at a hearing on Monday, saying it was “late.” | When did Deputy Judge Tolliver reject the plan at a hearing?
                                            The company has resisted the sale, because, it claims, nobody pays. | Why has the company resisted the sale?
                                            Nine boats have been sold to Odette Ames. | How many boats have been sold to Odette Ames?
                                            """)
    void asksInGoodEnglish(String sentence, String question) {
        assertThat(SentenceQuestion.of(sentence, NAMES)).extracting(SentenceQuestion::question).contains(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "He fined Wick Mills on Friday.", "“We lost,” said Odette Tolliver.", "In May the Wick mill closed.",
            "The mill closed.", "The reports published by Wick Mills showed a loss.", "Who left Wick Mills?",
            "The firm named Wick Mills closed.", "The storm delayed it on June 4.", "2019 was good for Wick Mills.",
            "Odette Tolliver said Wick Mills had lost.", "Few liked Wick Mills.", "The mill (of Wick) closed in May.",
            "The collision came a day before a crash in Tolliver.",
            "Odette Ames suggested on Monday that she would go.",
            "Ames attended the school, before it closed in 1951.",
            "Odette Ames denied that either was used.", "Nine guests of Odette Ames left before they paid it.",
            "The Wick board has another seat because it asked."})
    void asksNothingWhereASentenceIsNotPlain(String sentence) {
        assertThat(SentenceQuestion.of(sentence, NAMES)).isEmpty();
    }
}
