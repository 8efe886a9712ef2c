package pincite.conversation.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                                            What is a pass for adults?        | And for children?         | What is a pass for children?
                                            What is a pass for adults on the hill? | And for children?     | What is a pass for children on the hill?
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
                                            Who was fined?                        | Why?        | Why were they fined?
                                            Who owns the ferry?                   | Since when? | Since when is it that they own the ferry?
                                            What did the town build in May?       | Why?        | Why did the town build that in May?
                                            What did the town ask for as a pledge? | Why?       | Why did the town ask for that as a pledge?
                                            What was the ferry called?            | Since when? | Since when was the ferry called that?
                                            Which law did he break?               | When?       | When did he break that law?
                                            Which ferries were sold?              | When?       | When were the ferries sold?
                                            Which firm measured the tide?         | When?       | When was it that the firm measured the tide?
                                            Where is the ferry?                   | Since when? | Since when is the ferry there?
                                            How old is she?                       | Why?        | Why is she so old?
                                            How much did the port pay?            | Why?        | Why did the port pay so much?
                                            How long did the strike last?         | Why?        | Why did the strike last so long?
                                            Did the town sell its old boats?      | How many?   | How many of its old boats did the town sell?
                                            Were additional witnesses offered?    | How many?   | How many additional witnesses were offered?
                                            Was the ferry sold?                   | How much?   | For how much was the ferry sold?
                                            Was the ferry sold?                   | Who?        | By whom was the ferry sold?
                                            Was the ferry sold?                   | What year?  | In what year was the ferry sold?
                                            Did somebody sell the ferry?          | Who?        | Who did sell the ferry?
                                            Who left?                             | Who else?   | Who else left?
                                            Why was the bridge closed?            | Why?        | back
                                            Who is the judge?                     | When?       | back
                                            Did the town sell its boats?          | What?       | back
                                            Tell me about the ferry               | When?       | back
                                            Who sold the ferry?                   | How many?   | back
                                            """)
    void whatOnlyAsksIsReadAsEnglishHasItOrAskedBack(String before, String question, String read) {
        assertThat(read(question, declined(before))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            When?          | When was it that Ada Lund sold the ferry?
                                            What did the head say? | What did Ada Lund say?
                                            Who says so?   | Who says that Ada Lund sold the ferry?
                                            And Bo Quist?  | Was it Bo Quist that sold the ferry?
                                            And the mayor? | Was it the mayor that sold the ferry?
                                            Tell me more about her | What is said about Lund?
                                            What did Lund say about it? | What did Lund say about the ferry?
                                            Who is the head? | Who is the head?
                                            """)
    void whoAnsweredIsMeantByOfficeAndPronoun(String question, String read) {
        var who = answered("Who sold the ferry?", "Ada Lund, the head of the port, sold the ferry in May.", "Ada Lund");
        assertThat(read(question, who)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            no, I meant the tunnel                    | Why was the tunnel closed?
                                            Sorry, I meant the tunnel.                | Why was the tunnel closed?
                                            no, the tunnel                            | Why was the tunnel closed?
                                            not the bridge but the tunnel             | Why was the tunnel closed?
                                            the tunnel, not the bridge                | Why was the tunnel closed?
                                            I asked about the tunnel                  | Why was the tunnel closed?
                                            No. I asked who closed it.                | Who closed the bridge.
                                            wrong, I asked about the tunnel: who dug it? | Who dug the tunnel?
                                            no, when?                                 | When was the bridge closed?
                                            no, the other one                         | back
                                            that's not what I asked                   | back
                                            wrong                                     | back
                                            """)
    void whatWasMeantTakesThePlaceOfWhatWasAsked(String question, String read) {
        assertThat(read(question, declined("Why was the bridge closed?"))).isEqualTo(read);
    }

    @Test
    void theOtherOneIsTheOneAskedAboutBefore() {
        assertThat(read("no, the other one", declined("Why was the Orion sold?"), declined("Why was the Vega sold?")))
                .isEqualTo("Why was the Orion sold?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            What did the former say?  | What did Ada Lund say?
                                            What did the latter say?  | What did Bo Quist say?
                                            What did they say?        | What did Ada Lund and Bo Quist say?
                                            """)
    void ofTwoEitherMayBeMeant(String question, String read) {
        assertThat(read(question, answered("Who left?", "Ada Lund and Bo Quist left.", "Ada Lund and Bo Quist")))
                .isEqualTo(read);
    }

    @Test
    void thereAndThenAreWhereAndWhenItWas() {
        assertThat(read("Who lives there?", answered("Where is the ferry?", "The ferry is in Oster.", "in Oster")))
                .isEqualTo("Who lives in Oster?");
        assertThat(read("Who owned it then?", answered("When did the ferry sink?", "It sank in May 2021.", "May 2021")))
                .isEqualTo("Who owned the ferry in May 2021?");
    }

    @Test
    void whoAnsweredIsAPersonWithoutAnOfficeToo() {
        var who = answered("Who found the leak in the cellar?",
                "Rolf Stern, the gardener, found it and rang the mayor.",
                "Rolf Stern, the gardener");
        assertThat(read("Whom did he ring?", who)).isEqualTo("Whom did Stern ring?");
    }

    @Test
    void theOneCompanyThatWasNamedIsMeant() {
        assertThat(read("Did the company appeal?", declined("Where is Oldbridge Ferries based?")))
                .isEqualTo("Did Oldbridge Ferries appeal?");
        assertThat(read("Did the company appeal?", declined("Did Oldbridge Ferries sue Newhaven Lines?")))
                .isEqualTo("Did the company appeal?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why?", "When was that?", "more", "tell me more", "go on", "yes", "and?", "what about it?",
            "What did he say?", "Was it sold?", "the other one", "no, I meant the other one", "huh?", "are you sure?",
            "source?", "what else?"})
    void whatPointsAtNothingIsAskedBack(String question) {
        assertThat(read(question)).isEqualTo("back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"more", "tell me more", "more details", "yes", "no", "and?", "so?", "what about it?",
            "are you sure?", "really?", "source?", "which article?", "can you show me the source?"})
    void whatAsksNothingNewIsAskedBack(String question) {
        assertThat(read(question, declined("Why was the bridge closed?"))).isEqualTo("back");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            more              | More about what?
                                            why?              | Why what?
                                            What did he say?  | Whom do you mean by “he”?
                                            Was it sold?      | What do you mean by “it”?
                                            the other one     | Which other one?
                                            wrong             | What did you mean instead?
                                            huh?              | What is not clear?
                                            yes               | What do you mean by “yes”?
                                            source?           | Each sentence of an answer stands word for word in the article
                                            """)
    void itIsAskedBackWhatIsMeant(String question, String words) {
        assertThat(AskingBack.about(question, Optional.empty()).words()).startsWith(words);
    }

    @Test
    void whatMayBeMeantIsOffered() {
        var who = answered("Who sued the ferry operator?", "The port of Oster sued the ferry operator.",
                "The port of Oster");
        assertThat(AskingBack.about("more", Optional.of(who)).questions()).startsWith(
                "What is said about the ferry operator?", "What is said about the port of Oster?");
    }

    @Test
    void whatTheQuestionItselfNamesBeforeIsMeant() {
        assertThat(read("I have a question about the tunnel: why was it closed?"))
                .isEqualTo("Why was the tunnel closed?");
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
        var second = declined("When was Oldbridge Ferries founded?");
        assertThat(read("by whom?", first, second)).isEqualTo("By whom was Oldbridge Ferries founded?");
    }

    @Test
    void nothingIsReadThatIsTooLongToAsk() {
        var longest = "Was the bridge " + "very ".repeat(395) + "old?";
        assertThat(read("Who said that it is no longer open and that it was very old, and why did she say that?",
                declined(longest))).hasSizeLessThanOrEqualTo(Question.LONGEST);
    }

    private static String read(String question, Earlier... earlier) {
        return FollowUp.understand(List.of(earlier), new Question(question), question) instanceof Understood.Clear clear
                ? clear.asked().read().text()
                : "back";
    }

    private static Earlier declined(String question) {
        return new Earlier(question, List.of(), Optional.empty());
    }

    private static Earlier answered(String question, String statement, String shortAnswer) {
        return new Earlier(question, List.of(statement), Optional.of(shortAnswer).filter(words -> !words.isEmpty()));
    }
}
