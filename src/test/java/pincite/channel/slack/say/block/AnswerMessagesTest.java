package pincite.channel.slack.say.block;

import static org.assertj.core.api.Assertions.assertThat;
import static pincite.channel.slack.say.block.Answers.answered;
import static pincite.channel.slack.say.block.Answers.citation;
import static pincite.channel.slack.say.block.Answers.statement;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.element.FeedbackButtonsElement;

import pincite.record.AnswerDocument;
import pincite.retrieval.Question;

class AnswerMessagesTest {

    private static final Addresses NOWHERE = new Addresses(Optional.empty());
    private static final Pattern LINK = Pattern.compile("<(https?://[^|<>]+)\\|([^|<>\\n]+)>");

    @Test
    void showsStatementsThenWhatTheyStandOn() {
        var message = only(Answers.simple());
        assertThat(message.plain()).isEqualTo(
                """
                The inspection was denied on *Monday*. [1]
                [1] “The inspection was denied on Monday.”
                <https://pincite.example/a#:~:text=The%20inspection%20was%20denied%20on%20Monday.|A title> · Court Desk · 2023-09-19
                As of 2023-09-19.""");
        assertThat(message.blocks()).extracting(block -> block.getClass().getSimpleName()).containsExactly("Section",
                "Divider", "Section", "Context", "Context", "ContextActions");
    }

    @Test
    void eachNumberInTheTextStandsBelowIt() {
        var plain = Answers.long25k();
        var text = messages(plain).stream().map(Message::plain).collect(Collectors.joining("\n"));
        IntStream.rangeClosed(1, 20).forEach(number -> assertThat(text).containsOnlyOnce(" [" + number + "]")
                .containsOnlyOnce("[" + number + "] “"));
    }

    @Test
    void saysFirstHowItWasReadAndThatTheArticleSaysOtherwise() {
        var answer = Answers.otherwise("Why did *Zhao* leave?", List.of(statement("He stayed.", null, 1)),
                List.of(citation(1, "T", null, "He stayed.")));
        assertThat(only(answer).plain())
                .startsWith(
                        "_Read as: Why did \u200b*\u200bZhao\u200b*\u200b leave?_\n*The article says otherwise.*\nHe stayed. [1]\n");
    }

    @Test
    void aDeclineLooksLikeOneAndShowsWhereToLook() {
        var message = only(Answers.declined(citation(1, "T", "https://pincite.example/a", "Nearly this.")));
        assertThat(message.plain()).startsWith("*The articles do not say.*\n")
                .contains("Closest to it:\n[1] “Nearly this.”\n<https://");
        assertThat(only(Answers.declined()).plain()).startsWith("*The articles do not say.*\nAs of")
                .doesNotContain("Closest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Zork             | Zork
                                            <!channel>       | &lt;!channel&gt;
                                            <@U1> & <b>      | &lt;@U1&gt; &amp; &lt;b&gt;
                                            """)
    void aDeclineSaysWhyInWordsThatCannotPing(String word, String shown) {
        var answer = Answers.declinedBecause("No article has \"" + word + "\".");
        assertThat(only(answer).plain())
                .startsWith("*The articles do not say.*\nNo article has \"" + shown + "\".\nAs of");
        assertThat(new AnswerMessages(answer, NOWHERE, Optional.empty()).said()).extracting(Said::markdown)
                .containsExactly("**The articles do not say.**", "No article has \"" + shown + "\".");
    }

    @Test
    void marksInAWhyLayNothingOut() {
        var said = new AnswerMessages(Answers.declinedBecause("No article has \"`*Zork*`\"."), NOWHERE,
                Optional.empty()).said().get(1);
        assertThat(said.markdown()).isEqualTo("No article has \"\\`\\*Zork\\*\\`\".");
        assertThat(said.mrkdwn().replace("\u200b", "")).isEqualTo("No article has \"`*Zork*`\".");
        assertThat(said.mrkdwn()).doesNotContain("`*Zork*`");
    }

    @Test
    void saysWhyAnotherWriterWrote() {
        var because = new AnswerMessages(Answers.simple(), NOWHERE, Optional.of("The model <did> not answer."));
        assertThat(because.whole().get(0).plain()).endsWith("\nThe model &lt;did&gt; not answer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!channel> look", "<!here>", "<@U0123>", "<https://evil.example|click>",
            "<!subteam^S1>", "a & b <b> c"})
    void articlesCannotPingOrLink(String text) {
        var answer = answered(List.of(statement(text, text, 1)), List.of(citation(1, text, null, text)));
        for (var said : new AnswerMessages(answer, NOWHERE, Optional.of(text)).said()) {
            assertThat(said.markdown()).doesNotContain("<");
        }
        for (var message : new AnswerMessages(answer, NOWHERE, Optional.of(text)).whole()) {
            assertThat(message.plain() + message.text() + SlackModel.written(message)).doesNotContain("<")
                    .doesNotContain("a & b");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                                            A & B <C|D>\\n(x)   ; https://pincite.example/a?b=c&d=(e)
                                            | || <>             ; https://pincite.example/%7C#part
                                            *bold* _it_ `code`  ; https://pincite.example/ü-日本
                                            [x](y)              ; https://pincite.example/a,b-c
                                            """)
    void anyTitleAndAddressAreOneLink(String title, String url) {
        var message = only(answered(List.of(statement("It is so.", null, 1)),
                List.of(citation(1, title.replace("\\n", "\n"), url, "It is so."))));
        var link = LINK.matcher(message.plain());
        assertThat(link.find()).isTrue();
        assertThat(URI.create(link.group(1).replace("&amp;", "&")).getHost()).isEqualTo("pincite.example");
        assertThat(link.find()).isFalse();
        assertThat(LINK.matcher(message.plain()).replaceAll("")).doesNotContain("<").doesNotContain(">");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            https://pincite.example/a |  Denied.                                     | https://pincite.example/a#:~:text=Denied.
                                            https://pincite.example/a |  so-called, “odd” & old                      | https://pincite.example/a#:~:text=so%2Dcalled%2C%20%E2%80%9Codd%E2%80%9D%20%26%20old
                                            https://pincite.example/a |  one two three four five six seven eight nine ten eleven | https://pincite.example/a#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven
                                            https://pincite.example/a#x |  Denied.                                   | https://pincite.example/a#x:~:text=Denied.
                                                                      |  Denied.                                     | https://here.example/articles/an-article#char=10,20
                                            javascript:alert(1)       |  Denied.                                     | https://here.example/articles/an-article#char=10,20
                                            """)
    void linksToTheVeryWords(String url, String quote, String address) {
        assertThat(new Addresses(Optional.of(URI.create("https://here.example/"))).of(citation(1, "T", url, quote)))
                .contains(address);
    }

    @Test
    void withoutAnAddressThereIsNoLink() {
        var answer = answered(List.of(statement("So.", null, 1)), List.of(citation(1, "A title", null, "So.")));
        assertThat(only(answer).plain()).contains("\nA title · Court Desk · 2023-09-19").doesNotContain("<");
    }

    @Test
    void aLongAnswerIsCutBetweenParagraphsAndNothingIsLost() {
        var parts = messages(Answers.long25k());
        assertThat(parts).hasSizeGreaterThan(4).allSatisfy(part -> {
            assertThat(part.length()).isLessThanOrEqualTo(10_000);
            assertThat(part.plain().length()).isLessThanOrEqualTo(10_000);
            assertThat(part.blocks()).hasSizeLessThanOrEqualTo(50);
            assertThat(part.text().length()).isBetween(1, 4_000);
            assertThat(LINK.matcher(part.plain()).replaceAll("")).doesNotContain("<").doesNotContain(">");
        });
        var text = parts.stream().map(Message::plain).collect(Collectors.joining("\n"));
        assertThat(text.split("had been agreed", -1)).hasSize(20 * 15 * 2 + 1);
        assertThat(
                parts.stream().flatMap(part -> part.blocks().stream()).filter(Block.ContextActions.class::isInstance))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "*", "x", "😀", "word ", "line\n"})
    void anyEndlessStatementFits(String sign) {
        var answer = answered(List.of(statement(sign.repeat(9_000).strip(), null, 1)),
                List.of(citation(1, "T", null, sign.repeat(9_000).strip())));
        assertThat(messages(answer)).allSatisfy(part -> assertThat(part.length()).isLessThanOrEqualTo(10_000));
        messages(answer).forEach(part -> SlackModel.read(SlackModel.written(part)));
    }

    @Test
    void aSentenceLongerThanABlockIsCutAtAWordAndItsLinkLeadsToTheRest() {
        var sentence = "The lot is " + "to be repaired, and ".repeat(300) + "that is all.";
        var linked = only(answered(List.of(statement(sentence, null, 1)),
                List.of(citation(1, "T", "https://pincite.example/a", sentence))));
        assertThat(linked.plain()).containsPattern("^The lot is [^\\n]{1800,2000} (to|be|repaired,|and) … \\[1]\\n")
                .containsPattern("(?m)^\\[1] “The lot is [^\\n]{1800,2000} (to|be|repaired,|and) …”\\n<https://")
                .doesNotContain("that is all");
        var whole = messages(answered(List.of(statement(sentence, null, 1)), List.of(citation(1, "T", null, sentence))))
                .stream().map(Message::plain).collect(Collectors.joining("\n"));
        assertThat(whole.split("to be repaired, and", -1)).hasSizeGreaterThan(300 + 90);
        assertThat(whole).contains(" …\n", "that is all.”");
    }

    @Test
    void slacksOwnLibraryKnowsEachBlock() {
        for (var answer : List.of(Answers.simple(), Answers.long25k(), Answers.declined())) {
            messages(answer).forEach(message -> SlackModel.read(SlackModel.written(message)));
        }
        var home = new Message("x", HomeTab.of(List.of("What happened?")), "x");
        SlackModel.read(SlackModel.written(home));
    }

    @Test
    void theButtonsCarryTheAnswersId() {
        var blocks = SlackModel.read(SlackModel.written(only(Answers.simple())));
        var actions = (ContextActionsBlock) blocks.get(blocks.size() - 1);
        var buttons = (FeedbackButtonsElement) actions.getElements().get(0);
        assertThat(buttons.getPositiveButton().getValue()).isEqualTo("good:" + Answers.ID);
        assertThat(buttons.getNegativeButton().getValue()).isEqualTo("bad:" + Answers.ID);
        assertThat(buttons.getActionId()).isEqualTo(Feedback.ACTION);
    }

    @Test
    void markdownSaysTheSame() {
        assertThat(new AnswerMessages(Answers.simple(), NOWHERE, Optional.empty()).said())
                .extracting(Said::markdown).containsExactly("The inspection was denied on **Monday**. \\[1\\]");
        assertThat(Markdown.words("# a\n- b\n1. c_d_ [x](y) <z> `q`"))
                .isEqualTo("\\# a\n\u200b- b\n\u200b1. c\\_d\\_ \\[x\\](y) &lt;z&gt; \\`q\\`");
    }

    @Test
    void smallTalkHasNeitherSourcesNorVotes() {
        var told = AnswerDocument.told(new Question("hi"), "Ask what the articles say.", List.of("Who left?"));
        var message = only(told);
        assertThat(message.text()).contains("Ask what the articles say.").contains("Who left?");
        assertThat(message.blocks()).hasSize(1);
    }

    private static List<Message> messages(AnswerDocument answer) {
        return new AnswerMessages(answer, NOWHERE, Optional.empty()).whole();
    }

    private static Message only(AnswerDocument answer) {
        assertThat(messages(answer)).hasSize(1);
        return messages(answer).get(0);
    }
}
