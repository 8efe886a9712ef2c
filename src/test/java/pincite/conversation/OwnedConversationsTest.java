package pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.disk.SetAside;
import pincite.record.Outcome;

/** A conversation is theirs who began it. */
class OwnedConversationsTest {

    private static final Turn WHY = new Turn("Why?", Optional.empty(), "", Outcome.DECLINED, List.of());
    private static final String OLD = "00112233445566778899aabbccddeeff";

    @TempDir
    Path folder;

    private static Caller caller(String id) {
        return switch (id) {
            case "machine" -> Caller.MACHINE;
            case "admin" -> new Caller("key:admin", EnumSet.allOf(Right.class), Readership.EVERYTHING);
            case "admin of little" -> new Caller("key:little", EnumSet.allOf(Right.class), Readership.PUBLIC);
            default -> new Caller("key:" + id, EnumSet.of(Right.ASK), Readership.EVERYTHING);
        };
    }

    private static <T> T as(String caller, Supplier<T> work) {
        return CurrentCaller.as(caller(caller), work);
    }

    private Conversations conversations() {
        return TestConversations.in(folder, new SetAside());
    }

    private String begun(String by) {
        return as(by, () -> {
            var id = conversations().begin();
            conversations().add(id, WHY);
            return id;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann", "machine", "admin"})
    void areThereForWhoBeganThemAndForWhoSeesAll(String caller) {
        var id = begun("ann");
        assertThat(as(caller, () -> conversations().resume(id))).containsExactly(WHY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ben", "admin of little"})
    void areToOthersAsIfTheyHadNeverBeen(String caller) {
        var never = refusal(caller, OLD);
        assertThat(refusal(caller, begun("ann"))).isEqualTo(never);
        assertThat(as(caller, () -> conversations().find(begun("ann")))).isEmpty();
        assertThat(as(caller, () -> conversations().find(begun("machine")))).isEmpty();
    }

    private String refusal(String caller, String id) {
        var said = new StringBuilder();
        assertThatThrownBy(() -> as(caller, () -> conversations().resume(id)))
                .satisfies(refused -> said.append(refused.getMessage()));
        return said.toString();
    }

    @Test
    void ofBeforeAreTheMachines() throws IOException {
        Files.writeString(folder.resolve(OLD + ".jsonl"), """
                                                          {"question":"Why?","answer":"","outcome":"declined","said":[]}
                                                          """);
        assertThat(as("machine", () -> conversations().resume(OLD))).containsExactly(WHY);
        assertThat(as("ann", () -> conversations().find(OLD))).isEmpty();
    }

    @Test
    void ofTheMachineLieOnTheDiskAsBefore() throws IOException {
        assertThat(Files.readString(folder.resolve(begun("machine") + ".jsonl"))).doesNotContain("owner");
        assertThat(Files.readString(folder.resolve(begun("ann") + ".jsonl"))).contains("\"owner\":\"key:ann\"");
    }
}
