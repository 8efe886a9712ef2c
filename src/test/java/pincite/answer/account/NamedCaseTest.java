package pincite.answer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.answer.asked.WantedOf;

class NamedCaseTest {

    private static final Set<String> CASES = Set.of("harbour-strike", "Otter Weir");

    private static Optional<NamedCase> in(String question) {
        return NamedCase.in(question, WantedOf::isOfAll, () -> CASES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            Summarise harbour-strike                              | Summarise                | harbour-strike
                                            Summarise the Harbour Strike case.                    | Summarise                | harbour-strike
                                            What happened in harbour-strike?                      | What happened            | harbour-strike
                                            timeline of the otter weir dispute                    | timeline                 | Otter Weir
                                            Who is involved in the case otter_weir?               | Who is involved          | Otter Weir
                                            What happened on June 3 in the harbour strike?        | What happened on June 3  | harbour-strike
                                            what's the latest on Otter Weir                       | what's the latest        | Otter Weir
                                            """)
    void isReadAtTheEndOfAQuestionOfAllThatIsTold(String question, String rest, String name) {
        assertThat(in(question)).contains(new NamedCase(rest, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Why did the harbour strike begin?", "Who built the otter weir?", "What happened?",
            "Summarise the ruling", "Tell me about the otter weir", "timeline", ""})
    void isNoneWhereAnythingElseIsAsked(String question) {
        assertThat(in(question)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Harbour dispute", "SEC case", "Binance Inc.", "the_weir", "mill-7", "Ötzi v. Bozen"})
    void isFoundWhereItWasPut(String name) {
        assertThat(NamedCase.in(Choice.of("What happened?", name), WantedOf::isOfAll, () -> Set.of(name)))
                .contains(new NamedCase("What happened", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "_", "--", "", "?", "the"})
    void isNoneOfSigns(String typed) {
        assertThat(NamedCase.named(typed, Set.of("_", "mill"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the harbour strike case?", "harbour-strike", "Harbour Strike, please",
            "the harbour strike one",
            "I mean the case about the harbour strike", "ok, harbour strike"})
    void mayStandAlone(String typed) {
        assertThat(NamedCase.named(typed, CASES)).contains("harbour-strike");
    }

    @Test
    void isWhole() {
        assertThat(NamedCase.named("harbour", CASES)).isEmpty();
    }
}
