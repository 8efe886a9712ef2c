package pincite.conversation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  Who sold the ferry?                                          | Who sold the ferry?
                                                                  Who sold the ferry? Thanks!                                  | Who sold the ferry?
                                                                  Who s\u00adold the \ufb01rst fer\u200bry?                        | Who sold the first ferry?
                                                                  Who sold the ferry? thank you very much in advance           | Who sold the ferry?
                                                                  Who sold the ferry? Kind regards, Ilse Brandt                | Who sold the ferry?
                                                                  Hello! Who sold the ferry?                                   | Who sold the ferry?
                                                                  Hello, who sold the ferry?                                   | who sold the ferry?
                                                                  hi who sold the ferry                                        | who sold the ferry
                                                                  hey team, who sold the ferry?                                | who sold the ferry?
                                                                  Dear Pincite, who sold the ferry? Best, Tom                  | who sold the ferry?
                                                                  Good morning! Could you tell me who sold the ferry?          | who sold the ferry?
                                                                  Could you please tell me why the ferry was sold? Thanks      | why was the ferry sold?
                                                                  Can you tell me whether the ferry was sold?                  | was the ferry sold?
                                                                  Do you know how many ferries were sold?                      | how many ferries were sold?
                                                                  I wonder when the port of Oss will be closed                 | when will the port of Oss be closed
                                                                  I have a long story. What I need is a figure. How much did the port pay? | How much did the port pay?
                                                                  I would like to know: how much did the port pay?             | how much did the port pay?
                                                                  Sorry to bother you again, but when was the ferry sold?      | when was the ferry sold?
                                                                  quick one for Ada: when was the ferry sold? thx              | when was the ferry sold?
                                                                  In English please: why was the ferry sold?                   | why was the ferry sold?
                                                                  Why was the ferry sold, in one sentence?                     | Why was the ferry sold?
                                                                  Why was the ferry sold? In one sentence please.              | Why was the ferry sold?
                                                                  Why was the ferry sold? Please hurry.                        | Why was the ferry sold?
                                                                  Please, why was the ferry sold?                              | why was the ferry sold?
                                                                  As of Friday, who sold the ferry?                            | who sold the ferry?
                                                                  In 2021, who sold the ferry?                                 | In 2021, who sold the ferry?
                                                                  On Monday, what did the judge say?                           | On Monday, what did the judge say?
                                                                  Is there any chance you could tell me who sold the ferry?    | who sold the ferry?
                                                                  What I want to know is who sold the ferry                    | who sold the ferry
                                                                  Sorry if this was asked before, but who sold the ferry?      | who sold the ferry?
                                                                  Another quick question: who sold the ferry?                  | who sold the ferry?
                                                                  Answer in max 3 sentences: who sold the ferry?               | who sold the ferry?
                                                                  who sold the ferry (just curious)                            | who sold the ferry
                                                                  Who sold the ferry, do you know?                             | Who sold the ferry?
                                                                  1) Who sold the ferry? :)                                    | Who sold the ferry?
                                                                  Who sold the super-yacht?!                                   | Who sold the super-yacht?
                                                                  all-time high: who sold the ferry?                           | all-time high: who sold the ferry?
                                                                  What do you know about the ferry?                            | What do you know about the ferry?
                                                                  are you sure?                                                | are you sure?
                                                                  tell me more                                                 | tell me more
                                                                  """)
    void theQuestionIsFoundWithinWhatWasTyped(String typed, String question) {
        assertThat(new TypedText(typed).question()).contains(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  We need this for the 3 pm call. Who sold the ferry?          | Who sold the ferry?
                                                                  The ferry was sold in May. Why?                              | The ferry was sold in May. Why?
                                                                  Ada Quist runs the port. What did she say?                   | Ada Quist runs the port. What did she say?
                                                                  Who sold the ferry? And when was the port closed?            | Who sold the ferry? And when was the port closed?
                                                                  "Who sold the ferry?"                                        | Who sold the ferry?
                                                                  “who sold the ferry”                                         | who sold the ferry
                                                                  Tell me about the ferry                                      | Tell me about the ferry
                                                                  Who is Cheers Ltd?                                           | Who is Cheers Ltd?
                                                                  Did the U.S. Coast Guard inspect the ferry?                  | Did the U.S. Coast Guard inspect the ferry?
                                                                  What does Dear Ferry Inc. sell?                              | What does Dear Ferry Inc. sell?
                                                                  Why?                                                         | Why?
                                                                  """)
    void theQuestionIsTakenOutOfItsSurroundingsIfItCanDoWithoutThem(String typed, String question) {
        assertThat(new TypedText(typed).question()).contains(question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                                                                  Who left <http://Ferry.US|Ferry.US>?   ~ Who left Ferry.US?
                                                                  <@U1> :wave: *Who* left <http://Ferry.US|Ferry.US>? :pray:   ~ Who left Ferry.US?
                                                                  who left <http://Ferry.US|Ferry.US>? <#C9|legal> <!here>   ~ who left Ferry.US?
                                                                  > Who left Ferry.US?   ~ Who left Ferry.US?
                                                                  ```Who left Ferry.US?```   ~ Who left Ferry.US?
                                                                  <user_query>Who left Ferry.US?</user_query>   ~ Who left Ferry.US?
                                                                  At 10:30: who left at 11:45:00?   ~ At 10:30: who left at 11:45:00?
                                                                  Is 3 < 4 in the report_of_May?   ~ Is 3 < 4 in the report_of_May?
                                                                  """)
    void marksOfChatProgramsAreNoWords(String typed, String question) {
        assertThat(new TypedText(typed).question()).contains(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "Hello!", "thanks!", "Thank you very much", "ok", "Ok, thanks!", "?", "...", "👍",
            ":tada:",
            "What can you do?", "who are you", "help", "Hi, what can I ask you?", "Good morning team", "<@U1>",
            "https://ferry.example/a?b=1", "<https://ferry.example/a>", "Regards, Anna", "please hurry", "Cheers, Tom",
            "thanks guys, very helpful", "that was super helpful", "are you a real person?", "do you speak German?",
            "which articles do you know?", "let me ask you something", "you are the best", "sorry wrong thread", ":)"})
    void whatIsNoQuestionIsNone(String typed) {
        assertThat(new TypedText(typed).question()).isEqualTo(Optional.empty());
    }
}
