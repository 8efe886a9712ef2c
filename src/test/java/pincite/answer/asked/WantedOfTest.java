package pincite.answer.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.answer.asked.Wanted.Chronology;
import pincite.answer.asked.Wanted.Comparison;
import pincite.retrieval.RefusedException;

class WantedOfTest {

    private static final LocalDate NEWEST = LocalDate.of(2023, 9, 20);

    private static Wanted wanted(String question) {
        return WantedOf.question(question, () -> Optional.of(NEWEST));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            What happened?|OVERVIEW
                                            hey what happened|OVERVIEW
                                            Summarise the ruling|OVERVIEW
                                            Summarize the articles, please.|OVERVIEW
                                            What is this about?|OVERVIEW
                                            what's going on|OVERVIEW
                                            tl;dr|OVERVIEW
                                            give me the short version please|OVERVIEW
                                            Can you give me a quick overview of the case?|OVERVIEW
                                            Bring me up to speed|OVERVIEW
                                            What are the key points?|OVERVIEW
                                            What do the articles say?|OVERVIEW
                                            Tell me about the otters|OVERVIEW
                                            What do we know about Odette Wick?|OVERVIEW
                                            Who is involved?|PEOPLE
                                            ok and who's involved in all this|PEOPLE
                                            Who are the main players in the case?|PEOPLE
                                            Which companies are involved?|PEOPLE
                                            Who is Odette Wick?|PEOPLE
                                            who's who|PEOPLE
                                            timeline|CHRONOLOGY
                                            Give me a timeline of the case, please|CHRONOLOGY
                                            timeline for Odette Wick|CHRONOLOGY
                                            What happened on Sept. 18?|CHRONOLOGY
                                            what happened since june|CHRONOLOGY
                                            What happened between 14 and 18 September 2023?|CHRONOLOGY
                                            What happened last week?|CHRONOLOGY
                                            What's the latest?|CHRONOLOGY
                                            any news on the weir|CHRONOLOGY
                                            How did the dispute unfold?|CHRONOLOGY
                                            What does each side say?|SIDES
                                            What do both sides argue about the weir?|SIDES
                                            What are the arguments?|SIDES
                                            Do the articles agree?|COMPARISON
                                            Where do the outlets differ?|COMPARISON
                                            What do the outlets disagree on?|COMPARISON
                                            Are there any contradictions?|COMPARISON
                                            Any discrepancies between the reports?|COMPARISON
                                            What are the differences between the articles?|COMPARISON
                                            Compare the articles|COMPARISON
                                            What does only one of the articles report?|COMPARISON
                                            Why was the weir opened?|FACT
                                            What happened after the hearing?|FACT
                                            What happened at the weir?|FACT
                                            Who is the judge?|FACT
                                            Who left the mill?|FACT
                                            What did the mayor ask for?|FACT
                                            When did it happen?|FACT
                                            Is there a conflict?|FACT
                                            """)
    void theFormOfAQuestionTellsWhatIsWanted(String question, Kind kind) {
        assertThat(wanted(question).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            What happened on Sept. 18?|2023-09-18|2023-09-18
                                            What happened on 18 September 2023?|2023-09-18|2023-09-18
                                            What happened on Monday?|2023-09-18|2023-09-18
                                            What happened in June?|2023-06-01|2023-06-30
                                            What happened in mid-June?|2023-06-10|2023-06-21
                                            What happened last week?|2023-09-11|2023-09-17
                                            What happened since June 5?|2023-06-05|+999999999-12-31
                                            What happened after June 5?|2023-06-06|+999999999-12-31
                                            What happened before June 5?|-999999999-01-01|2023-06-04
                                            What happened until June 5?|-999999999-01-01|2023-06-05
                                            What happened between June 5 and June 9?|2023-06-05|2023-06-09
                                            What happened between Oct. 5 and Sept. 1?|2022-10-05|2023-09-01
                                            What happened from 5 to 9 June?|2023-06-05|2023-06-09
                                            """)
    void aQuestionWithADateIsOfThoseDays(String question, LocalDate first, LocalDate last) {
        assertThat(((Chronology) wanted(question)).period()).contains(new Period(first, last));
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> wanted("What happened between September 19 and September 14?"))
                .isInstanceOf(RefusedException.class).hasMessageContaining("2023-09-19 to 2023-09-14");
    }

    @ParameterizedTest
    @CsvSource({"Where do the articles differ?, DIFFERENCES", "What do the outlets disagree on?, DIFFERENCES",
            "Are there contradictions?, DIFFERENCES", "What are the differences between the reports?, DIFFERENCES",
            "Do the articles agree?, BOTH", "Do the articles contradict each other?, BOTH",
            "What do the articles agree on?, BOTH", "What does only one of the articles report?, ONLY_ONE"})
    void aComparisonIsOfWhatDiffersOrOfAll(String question, Comparison.Aspect aspect) {
        assertThat(((Comparison) wanted(question)).aspect()).isEqualTo(aspect);
    }

    @ParameterizedTest
    @CsvSource({"What happened to the mill in June?, the mill", "timeline of the weir, the weir",
            "latest on Odette Wick, Odette Wick"})
    void aChronologyMayBeOfSomething(String question, String topic) {
        assertThat(((Chronology) wanted(question)).topic()).contains(topic);
    }
}
