package pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.record.Outcome;

class OverheardTest {

    private static final List<Turn> EARLIER = List.of(new Turn("Who sold the ferry?", Optional.empty(), "id",
            Outcome.ANSWERED, List.of(new Turn.Said("Mayor Ada Quist sold the ferry to the port of Oss in May.",
                    Optional.of("Ada Quist")))));

    @ParameterizedTest
    @ValueSource(strings = {"And when was that?", "Who else left?", "when was the ferry sold", "and who denied it",
            "Could you tell me who sold it?", "did it ever sail again", "Was the port of Oss closed?", "Why?",
            "ok, and who paid?", "lol ok thanks, lunch?", "Who left Binance US?", "has Ada Quist said anything",
            "We need this by three. Who sold the ferry?"})
    void asksSomething(String said) {
        assertThat(new Overheard(said).asks()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thanks!", "ok will do", "lol", "will do", "Makes sense, I'll tell the client.",
            "The hearing went well.", "should be fine", "👍", ":tada:", "hi", "haha nice one", "brb",
            "https://ferry.example/a?b=1", "I think that's right.", "Tell me about the ferry", "?", ""})
    void asksNothing(String said) {
        assertThat(new Overheard(said).asks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"can you book the room?", "did you get my mail?", "are we done here?", "see you at 3?",
            "should I send this to Bob?", "What's your view?", "You're sure it was May?", "where are you?",
            "do you want me to call the client?", "shall we meet at 3?", "who is taking my notes?"})
    void asksThoseWhoTalk(String said) {
        assertThat(new Overheard(said).asks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"And when was that?", "Why?", "and why", "When did she sell it?",
            "What does Ada Quist say?",
            "was the port of Oss ever sold?", "How much did they pay?"})
    void goesOnWithWhatWasSaid(String said) {
        assertThat(new Overheard(said).isAbout(EARLIER)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lunch?", "and lunch?", "who left the door open?", "Is Anna in today?", "which room?",
            "what time is the call?", "is that ok with everybody?", "Who wants coffee in May?", "thanks!", "ready?"})
    void goesOnWithNothing(String said) {
        assertThat(new Overheard(said).isAbout(EARLIER)).isFalse();
    }

    @Test
    void beforeAnythingWasAskedNothingGoesOn() {
        assertThat(new Overheard("And when was that?").isAbout(List.of())).isFalse();
    }

    @Test
    void whatIsTooLongToBeAskedAsksNothing() {
        assertThat(new Overheard("Who left the port? ".repeat(200)).asks()).isFalse();
    }
}
