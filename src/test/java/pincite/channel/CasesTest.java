package pincite.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import pincite.IndexedCase;
import pincite.ShippedArticles;
import pincite.conversation.Dialogue;
import pincite.conversation.Reply;
import pincite.conversation.Turn;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** Several cases lie in one corpus, each in its folder. */
@QuarkusTest
@TestProfile(ShippedArticles.class)
class CasesTest extends IndexedCase {

    @Inject
    Dialogue dialogue;

    private Reply ask(String question, Turn... earlier) {
        return dialogue.ask(new Question(question), List.of(earlier), Scope.ALL);
    }

    private static void assertOf(String name, Reply reply) {
        assertThat(reply.document().isAnswered()).as(reply.document().question()).isTrue();
        assertThat(reply.document().citations()).isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.article().id()).startsWith(name + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What happened?", "timeline", "Who is involved?", "Do the articles agree?"})
    void whoAsksOfAllIsAskedBackAndEachChoiceIsAnswered(String question) {
        var reply = ask(question);
        assertThat(reply).isInstanceOf(Reply.Told.class);
        assertThat(reply.document().told().orElseThrow()).contains("binance-us", "kelmar-river");
        for (var name : List.of("binance-us", "kelmar-river")) {
            assertOf(name, ask("the " + name.replace('-', ' ') + " case", reply.turn()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Summarise kelmar-river", "What happened in the Kelmar River case?",
            "timeline of kelmar-river", "Who is involved in kelmar river?"})
    void aCaseIsNamedInTheQuestion(String question) {
        assertOf("kelmar-river", ask(question));
    }

    @Test
    void aCaseIsChosenBesideTheQuestion() {
        var scope = Scope.ALL.ofCase(Optional.of("binance-us"));
        assertOf("binance-us", dialogue.ask(new Question("What happened?"), List.of(), scope));
    }

    @Test
    void aDayIsReadFromTheArticlesOfItsCase() {
        var scope = Scope.ALL.ofCase(Optional.of("binance-us"));
        assertOf("binance-us", dialogue.ask(new Question("What happened on Sept. 18?"), List.of(), scope));
    }

    @Test
    void aFactIsAskedOfAllCases() {
        assertOf("binance-us", ask("Why was the inspection denied?"));
    }
}
