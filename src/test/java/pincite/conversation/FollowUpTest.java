package pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.conversation.Turn.Said;
import pincite.record.Outcome;
import pincite.retrieval.Question;

/** All about a made-up town, so that no rule can know its words. */
class FollowUpTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Was the bridge closed?                | Why?                       | Why was the bridge closed?
                                            Was the bridge closed?                | And since when?            | Since when was the bridge closed?
                                            Was the bridge closed?                | by whom?                   | By whom was the bridge closed?
                                            Was the bridge closed?                | Is that so?                | Was the bridge closed?
                                            Why was the bridge closed?            | when was that?             | When was the bridge closed?
                                            What did the town build?              | Why?                       | Why did the town build that?
                                            Who built the bridge?                 | When was that?             | When was it that they built the bridge?
                                            How many boats were sold?             | Where?                     | Where were boats sold?
                                            Were boats sold?                      | How many?                  | How many boats were sold?
                                            How much has the rent risen?          | How come?                  | Why has the rent risen?
                                            """)
    void whatOnlyAsksIsAskedOfTheLastQuestion(String before, String question, String read) {
        assertThat(read(question, declined(before))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Where is Oldbridge Ferries based?         | What does it own?                  | What does Oldbridge Ferries own?
                                            Where is Oldbridge Ferries based?         | Who runs its boats?                | Who runs Oldbridge Ferries' boats?
                                            What did Mayor Ada Lund promise?          | When was she elected?              | When was Lund elected?
                                            What did the mayor promise?               | When was he elected?               | When was the mayor elected?
                                            Why did the sailors strike?               | When did they return to work?      | When did the sailors return to work?
                                            Why was the bridge closed?                | Is it old?                         | Is the bridge old?
                                            Who leads the company of Oldbridge?       | Was it fined?                      | Was the company of Oldbridge fined?
                                            What is known about the ferry of Oldbridge? | Was it sold?                     | Was the ferry of Oldbridge sold?
                                            Was the bridge closed?                    | Who said that?                     | Who said that the bridge was closed?
                                            Was the bridge closed?                    | How did people respond to that?    | How did people respond to that (the bridge was closed)?
                                            """)
    void pronounsAreReadAsWhatTheyPointAt(String before, String question, String read) {
        assertThat(read(question, declined(before))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Who was the head of finance?      | And the head of sales?    | Who was the head of sales?
                                            How many boats were sold?         | What about cars?          | How many cars were sold?
                                            What happened in May?             | And in mid-July?          | What happened in mid-July?
                                            What happened in May?             | On Friday?                | What happened On Friday?
                                            Where is Oldbridge Ferries based? | And Newhaven Lines?       | Where is Newhaven Lines based?
                                            Why was the bridge closed?        | What about the tunnel?    | Why was the tunnel closed?
                                            Where is Oldbridge Ferries based? | and who left?             | About Oldbridge Ferries: who left?
                                            """)
    void whatIsAddedReplacesWhatIsLikeIt(String before, String question, String read) {
        assertThat(read(question, declined(before))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Where is Oldbridge Ferries based? | Why was the tunnel closed?
                                            Where is Oldbridge Ferries based? | Is it true that the tunnel is closed?
                                            Where is Oldbridge Ferries based? | Is it raining in Paris?
                                            Where is Oldbridge Ferries based? | How long did it take to build the tunnel?
                                            Where is Oldbridge Ferries based? | Did Newhaven Lines sell its boats?
                                            Where is Oldbridge Ferries based? | Are there ferries?
                                            What did Mayor Ada Lund promise?  | Did Bo Quist say that he left?
                                            What did Mayor Ada Lund promise?  | tunnel closed
                                            What did Mayor Ada Lund promise?  | Warum wurde der Tunnel gesperrt?
                                            """)
    void whatStandsByItselfIsLeftAlone(String before, String question) {
        assertThat(read(question, declined(before))).isEqualTo(question);
    }

    @Test
    void nobodyWhoAskedNothingBeforeIsReadOtherwise() {
        assertThat(read("Why was the bridge closed?")).isEqualTo("Why was the bridge closed?");
    }

    @Test
    void whoAnsweredTheLastQuestionIsMeant() {
        var who = answered("Who closed the bridge?", "Judge Ada Lund closed the bridge in May.", "Judge Ada Lund");
        assertThat(read("What did she say?", who)).isEqualTo("What did Lund say?");
        assertThat(read("When was that?", who)).isEqualTo("When was it that Judge Ada Lund closed the bridge?");
    }

    @Test
    void severalWhoAnsweredAreMeant() {
        var who = answered("Who left?", "Ada Lund and Bo Quist left.", "Ada Lund and Bo Quist");
        assertThat(read("Why did they leave?", who)).isEqualTo("Why did Ada Lund and Bo Quist leave?");
    }

    @Test
    void whoHoldsTheOfficeIsMeant() {
        var who = answered("Who is the head of Oldbridge Ferries?", "Ada Lund, the head of Oldbridge Ferries, sold it.",
                "Oldbridge Ferries");
        assertThat(read("How old is she?", who)).isEqualTo("How old is Lund?");
    }

    @Test
    void aThingOfTwoWordsIsNoPerson() {
        var what = answered("What is Lund?", "Lund, once called Lund Storage, was sold by its founder Ada Quist.", "");
        assertThat(read("What did she deny?", what)).isEqualTo("What did Quist deny?");
    }

    @Test
    void whatTheAnswerSaysIsAskedOn() {
        var what = answered("What did the town build?", "The town built a bridge over the river, and a school.", "");
        assertThat(read("When?", what)).isEqualTo("When did the town build a bridge over the river?");
        var sold = answered("What did the town sell?", "The town sells old boats, and cars.", "");
        assertThat(read("When?", sold)).isEqualTo("When did the town sell old boats?");
    }

    @Test
    void whatWasReadIsLeantOn() {
        var first = declined("Where is Oldbridge Ferries based?");
        var second = new Turn("And when was it founded?", Optional.of("When was Oldbridge Ferries founded?"), "2",
                Outcome.DECLINED, List.of());
        assertThat(read("by whom?", first, second)).isEqualTo("By whom was Oldbridge Ferries founded?");
    }

    @Test
    void nothingIsReadThatIsTooLongToAsk() {
        var longest = "Was the bridge " + "very ".repeat(395) + "old?";
        assertThat(read("Who said that it is no longer open and that it was very old, and why did she say that?",
                declined(longest))).hasSizeLessThanOrEqualTo(Question.LONGEST);
    }

    private static String read(String question, Turn... earlier) {
        return FollowUp.understand(List.of(earlier), new Question(question), question) instanceof Understood.Clear clear
                ? clear.asked().read().text()
                : "back";
    }

    private static Turn declined(String question) {
        return new Turn(question, Optional.empty(), "1", Outcome.DECLINED, List.of());
    }

    private static Turn answered(String question, String statement, String shortAnswer) {
        return new Turn(question, Optional.empty(), "1", Outcome.ANSWERED,
                List.of(new Said(statement, Optional.of(shortAnswer).filter(words -> !words.isEmpty()))));
    }
}
