package pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pincite.conversation.follow.Earlier;
import pincite.conversation.follow.FollowUp;
import pincite.conversation.follow.Understood;
import pincite.conversation.typed.TypedText;
import pincite.retrieval.Question;

/** Forty odd turns that were written down before any was tried: each is met as a person would, but for those named here. */
class OddPhrasingTest {

    private static final Earlier BEFORE = new Earlier("Who sued the ferry operator?",
            List.of("The port of Oster sued the ferry operator in May."), Optional.of("The port of Oster"));
    /** What was typed, and why it is not met. */
    private static final Map<String, String> NOT_MET = Map.of(
            "Morning all - do we know when the ferry sank?",
            "Which verb \"sank\" is a form of is not known, so it is read as \"when the ferry sank?\"");

    @ParameterizedTest
    @MethodSource("turns")
    void isMetAsAPersonWould(String meant, String typed) {
        boolean isMet = met(typed, meant.startsWith("+") ? List.of(BEFORE) : List.of())
                .equals(meant.replaceFirst("^\\+ ", ""));
        assertThat(isMet).as("%s is read as %s", typed, met(typed, meant.startsWith("+") ? List.of(BEFORE) : List.of()))
                .isEqualTo(!NOT_MET.containsKey(typed));
    }

    private static String met(String typed, List<Earlier> earlier) {
        return new TypedText(typed).question()
                .map(question -> FollowUp.understand(earlier, new Question(typed), question))
                .map(understood -> understood instanceof Understood.Clear clear ? clear.asked().read().text() : "back")
                .orElse("told");
    }

    static Stream<String[]> turns() {
        try (InputStream stream = OddPhrasingTest.class.getResourceAsStream("/conversation/odd-phrasing.txt")) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" \\| ", 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
