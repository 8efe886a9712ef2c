package pincite.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.access.Right;

/** A watch is theirs who asked for it, and asks as they would. */
class OwnedWatchesTest {

    private static final Caller ANN = new Caller("key:ann", EnumSet.of(Right.ASK), Readership.of(List.of("a", "b")));
    private static final Caller BEN = new Caller("key:ben", EnumSet.of(Right.ASK), Readership.PUBLIC);
    private static final String LEFT = "a: Brian Shroder left.";

    @TempDir
    Path folder;

    private TestWatches world;

    @BeforeEach
    void open() {
        world = new TestWatches(folder);
        world.say(LEFT);
    }

    private static <T> T as(Caller caller, Supplier<T> work) {
        return CurrentCaller.as(caller, work);
    }

    private String begun(Caller by) {
        var id = as(by, () -> world.started().add(Rhythm.AT_ONCE, Recipient.USUAL));
        world.started().rounds.look();
        return id;
    }

    private List<WatchDocument> listed(Caller caller) {
        return as(caller, () -> world.started().watching.all());
    }

    private String news() throws Exception {
        var file = folder.resolve("news.jsonl");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @Test
    void eachSeesAndRemovesTheirOwn() {
        var ofAnn = begun(ANN);
        var ofBen = begun(BEN);
        assertThat(ofAnn).isNotEqualTo(ofBen);
        assertThat(listed(ANN)).extracting(WatchDocument::id).containsExactly(ofAnn);
        assertThat(as(BEN, () -> world.started().watching.find(ofAnn))).isEmpty();
        assertThat(as(BEN, () -> world.started().watching.remove(ofAnn))).isFalse();
        assertThat(listed(Caller.MACHINE)).hasSize(2);
        assertThat(as(ANN, () -> world.started().watching.remove(ofAnn))).isTrue();
        assertThat(listed(ANN)).isEmpty();
    }

    @Test
    void thatAnotherWatchesTheSameIsNotTold() {
        begun(ANN);
        assertThat(as(BEN, () -> world.started().watching.add(TestWatches.QUESTION, Rhythm.AT_ONCE, Recipient.USUAL))
                .isNew()).isTrue();
    }

    @Test
    void eachIsAskedWithWhatItsOwnerMayRead() {
        begun(ANN);
        begun(BEN);
        begun(Caller.MACHINE);
        assertThat(world.askedBy).extracting(Caller::id).containsExactlyInAnyOrder("key:ann", "key:ben", "machine");
        assertThat(world.askedBy).extracting(Caller::readership).contains(ANN.readership(), BEN.readership(),
                Readership.EVERYTHING);
    }

    @Test
    void oneOfWhomNobodyKnowsAnyMoreRests() throws Exception {
        begun(ANN);
        world.callers = stored -> Optional.empty();
        world.say(LEFT, "b: The head of risk left, too.");
        assertThat(world.started().rounds.look()).isEqualTo(new WatchRounds.Round(0, 0, 0));
        world.callers = Optional::of;
        assertThat(world.started().rounds.look()).isEqualTo(new WatchRounds.Round(1, 1, 0));
        assertThat(news()).contains("head of risk");
    }

    @Test
    void whatWasHiddenSinceIsNotSaidToBeGone() throws Exception {
        begun(ANN);
        world.closed.add("a");
        assertThat(listed(ANN).get(0).last().orElseThrow().statements()).isEmpty();
        world.say();
        world.started().rounds.look();
        assertThat(news()).isEmpty();
    }

    @Test
    void whatWasHiddenBeforeItWasSentIsNotSent() throws Exception {
        var id = begun(ANN);
        world.say(LEFT, "b: The head of risk left, too.");
        var unsent = new ArrayList<>(world.started().watches.all());
        world.closed.add("b");
        world.started().rounds.look();
        assertThat(unsent).singleElement().satisfies(each -> assertThat(each.watch().id()).isEqualTo(id));
        assertThat(news()).doesNotContain("head of risk");
    }

    @Test
    void oneOfTheMachineLiesOnTheDiskAsBefore() throws Exception {
        var id = begun(Caller.MACHINE);
        assertThat(Files.readString(folder.resolve(id + ".json"))).doesNotContain("owner");
        var ofAnn = begun(ANN);
        assertThat(Files.readString(folder.resolve(ofAnn + ".json")))
                .contains("\"owner\":{\"id\":\"key:ann\",\"groups\":[\"a\",\"b\"]}");
    }
}
