package pincite.channel.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.access.Caller;
import pincite.access.Readership;
import pincite.channel.slack.SlackQuestion.Source;

class SlackCallersTest {

    private static final SlackCallers CALLERS = new SlackCallers(SlackSettings.of("channel-groups.C1", "litigation",
            "channel-groups.\"T2/C1\"", "press", "user-groups.U1", "partners,litigation"));

    /** Who sees the answer decides of what it is made. */
    @ParameterizedTest
    @CsvSource({"MENTION, C1, U1, false, slack:T1/C1, litigation", "THREAD, C1, U1, false, slack:T1/C1, litigation",
            "MENTION, C1, U2, false, slack:T1/C1, litigation", "MENTION, C2, U1, false, slack:T1/C2, ''",
            "COMMAND, C1, U1, false, slack:T1/C1, litigation",
            "COMMAND, C1, U1, true, slack:T1/U1, litigation;partners",
            "SHORTCUT, C2, U1, true, slack:T1/U1, litigation;partners", "COMMAND, C1, U2, true, slack:T1/U2, ''",
            "DIRECT, D1, U1, false, slack:T1/U1, litigation;partners", "MENTION, D1, U1, false, slack:T1/D1, ''"})
    void anAnswerIsForWhoSeesIt(Source source, String channel, String user, boolean isPrivate, String id,
            String groups) {
        var caller = CALLERS.of(question("T1", channel, user, source, isPrivate));
        assertThat(caller.id()).isEqualTo(id);
        assertThat(caller.readership())
                .isEqualTo(Readership.of(groups.isEmpty() ? Set.of() : Set.of(groups.split(";"))));
    }

    @Test
    void aChannelWithItsWorkspaceCountsFirst() {
        assertThat(CALLERS.of(question("T2", "C1", "U1", Source.MENTION, false)).readership())
                .isEqualTo(Readership.of(Set.of("press")));
    }

    /** A private command asks for oneself; what it has the channel told later, all there see. */
    @Test
    void whatIsPostedLaterIsForTheChannel() {
        var command = question("T1", "C1", "U1", Source.COMMAND, true);
        assertThat(CALLERS.here(command).id()).isEqualTo("slack:T1/C1");
        assertThat(CALLERS.here(question("T1", "D1", "U1", Source.DIRECT, false)).id()).isEqualTo("slack:T1/U1");
    }

    @Test
    void whatIsWatchedIsAskedWithTheGroupsThatAreSetNow() {
        for (var asked : List.of(question("T1", "C1", "U1", Source.MENTION, false),
                question("T2", "C1", "U1", Source.MENTION, false), question("T1", "D1", "U1", Source.DIRECT, false))) {
            var stored = CALLERS.of(asked);
            assertThat(CALLERS.keeps(stored)).isTrue();
            assertThat(CALLERS.now(stored)).contains(stored);
            assertThat(new SlackCallers(SlackSettings.of()).now(stored).orElseThrow().readership())
                    .isEqualTo(Readership.PUBLIC);
        }
        assertThat(CALLERS.keeps(Caller.MACHINE)).isFalse();
    }

    @Test
    void refusesWhatNamesNoGroup() {
        assertThatExceptionOfType(SlackSettingException.class)
                .isThrownBy(() -> new SlackCallers(SlackSettings.of("channel-groups.C1", "two words")))
                .withMessageContaining("pincite.slack.channel-groups.C1").withMessageContaining("'two words'");
    }

    private static SlackQuestion question(String team, String channel, String user, Source source, boolean isPrivate) {
        return new SlackQuestion(team, channel, Optional.empty(), Optional.empty(), user, "Why?", source,
                Optional.empty(),
                isPrivate);
    }
}
