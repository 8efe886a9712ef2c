package pincite.channel.slack.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which messages are words for us, and which are questions that only begin like them. */
class WishWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  help                                         | help
                                                                  HELP                                         | help
                                                                  Help!                                        | help
                                                                  help?                                        | help
                                                                  please help                                  | help
                                                                  help me                                      | help
                                                                  help, please                                 | help
                                                                  ?                                            | help
                                                                  help me understand why she left              | question
                                                                  Help the judge decide: who left?             | question
                                                                  helpful witnesses?                           | question
                                                                  How does the ruling help them?               | question
                                                                  timeline                                     | timeline
                                                                  Timeline.                                    | timeline
                                                                  TIMELINE?                                    | timeline
                                                                  the timeline                                 | timeline
                                                                  timeline Ann Lee                             | timeline of Ann Lee
                                                                  timeline about Ann Lee                       | timeline of Ann Lee
                                                                  timeline “Ann Lee”                           | timeline of Ann Lee
                                                                  timeline "Ann Lee"                           | timeline of Ann Lee
                                                                  Timeline: what the judge said, and when      | timeline of what the judge said, and when
                                                                  timeline kelmar-river                        | timeline of kelmar-river
                                                                  Timeline of the kelmar river case?           | question
                                                                  timeline of Ann Lee                          | question
                                                                  Timeline for the ruling                      | question
                                                                  timeline Ann Lee?                            | question
                                                                  timeline was changed by the court            | question
                                                                  timeline Ann Lee gave the court and its clerk a week ago | question
                                                                  What is the timeline?                        | question
                                                                  watch Who left?                              | watch Who left? at once
                                                                  Watch: who left?                             | watch who left? at once
                                                                  watch Who left? daily                        | watch Who left? daily
                                                                  WATCH Who left? Weekly                       | watch Who left? weekly
                                                                  watch "Who left?", weekly                    | watch Who left? weekly
                                                                  watch “Who left?” daily                      | watch Who left? daily
                                                                  watch daily: Who left?                       | watch Who left? daily
                                                                  watch what happens at the river              | watch what happens at the river at once
                                                                  watch list                                   | watches
                                                                  Watches?                                     | watches
                                                                  watch stop 1                                 | stop 1
                                                                  watch stop 0a1b                              | stop 0a1b
                                                                  unwatch Who left?                            | stop Who left?
                                                                  Watch out: who left?                         | question
                                                                  watch out for the dog                        | question
                                                                  Watch this: who left?                        | question
                                                                  watch                                        | question
                                                                  watchmen?                                    | question
                                                                  Did he watch it?                             | question
                                                                  quote "the very words"                       | quote
                                                                  Quote “the very words”                       | quote
                                                                  QUOTE: the very words                        | quote
                                                                  quote «the very words»                       | quote
                                                                  quote ‘the very words’                       | quote
                                                                  check the quote "the very words"             | quote
                                                                  quote the judge on the ruling                | question
                                                                  Quote what he said about it                  | question
                                                                  quotes "the very words"?                     | question
                                                                  Who left?                                    | question
                                                                  """)
    void tellsAWordFromAQuestion(String text, String wish) {
        assertThat(wish(text)).isEqualTo(wish);
        assertThat(wish("  " + text + " ")).isEqualTo(wish);
    }

    private static String wish(String text) {
        if (HelpWish.is(text)) {
            return "help";
        }
        var timeline = TimelineWish.in(text);
        if (timeline.isPresent()) {
            return "timeline" + timeline.get().about().map(about -> " of " + about).orElse("");
        }
        return QuoteWish.in(text).map(words -> "quote").or(() -> WatchWish.in(text).map(WishWordsTest::watch))
                .orElse("question");
    }

    private static String watch(WatchWish wish) {
        if (wish instanceof WatchWish.Begin begin) {
            return "watch " + begin.question() + " " + begin.every();
        }
        return wish instanceof WatchWish.Stop stop ? "stop " + stop.which() : "watches";
    }
}
