package pincite.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import pincite.access.Caller;
import pincite.access.CurrentCaller;
import pincite.access.Readership;
import pincite.access.Right;
import pincite.disk.SetAside;
import pincite.record.Outcome;
import pincite.retrieval.RefusedException;

class ConversationHistoryTest {

    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final HistoryWish ALL = HistoryWish.of("", Optional.empty(), 50);

    @TempDir
    Path folder;

    private final SetAside setAside = new SetAside();
    private int hours;

    private Conversations conversations() {
        return TestConversations.in(folder, setAside);
    }

    private ConversationHistory history() {
        return new ConversationHistory(conversations());
    }

    private static <T> T as(String caller, Supplier<T> work) {
        return CurrentCaller.as(caller.equals("machine")
                ? Caller.MACHINE
                : new Caller("key:" + caller, EnumSet.of(Right.ASK), Readership.EVERYTHING), work);
    }

    /** An hour after the one before. */
    private String begun(String by, String... questions) {
        var id = conversations().begin();
        as(by, () -> {
            List.of(questions).forEach(question -> conversations().add(id,
                    new Turn(question, Optional.empty(), "0a", Outcome.DECLINED, List.of())));
            return id;
        });
        touch(id);
        return id;
    }

    private void touch(String id) {
        try {
            Files.setLastModifiedTime(folder.resolve(id + ".jsonl"),
                    FileTime.from(Instant.now().minusSeconds(86_400).plusSeconds(3_600L * hours++)));
        } catch (IOException e) {
            throw new IllegalStateException(id, e);
        }
    }

    private List<String> titles(String caller, HistoryWish wish) {
        return as(caller, () -> history().list(wish).stream().map(ListedConversation::title).toList());
    }

    @Test
    void listsTheOneGoneOnWithLastFirst() {
        begun("machine", "Who left?", "Why?");
        begun("machine", "What is Ceffu?");
        var listed = as("machine", () -> history().list(ALL));
        assertThat(listed).extracting(ListedConversation::title).containsExactly("What is Ceffu?", "Who left?");
        assertThat(listed).extracting(ListedConversation::questions).containsExactly(1, 2);
    }

    @Test
    void listsNoneOfOthersThoughTheyMayBeSeen() {
        begun("ann", "Who left?");
        begun("machine", "What is Ceffu?");
        assertThat(titles("ann", ALL)).containsExactly("Who left?");
        assertThat(titles("machine", ALL)).containsExactly("What is Ceffu?");
        assertThat(titles("ben", ALL)).isEmpty();
    }

    @Test
    void goesOnWhereAPageEnds() {
        List.of("one?", "two?", "three?").forEach(question -> begun("machine", question));
        var first = as("machine", () -> history().list(HistoryWish.of("", Optional.empty(), 2)));
        var last = first.get(1).last().toString();
        assertThat(titles("machine", HistoryWish.of("", Optional.of(last), 2))).containsExactly("one?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            ceffu           | What is Ceffu?
                                            WHAT ceffu      | What is Ceffu?
                                            why             | Who left?
                                            why ceffu       |
                                            fees            | Fees
                                            """)
    void findsByWordsOfTheTitleAndOfAllQuestions(String words, String title) {
        begun("machine", "Who left?", "Why did they leave?");
        begun("machine", "What is Ceffu?");
        var called = begun("machine", "How much was it?");
        as("machine", () -> history().rename(called, new ConversationTitle("Fees")));
        assertThat(titles("machine", HistoryWish.of(words, Optional.empty(), 50)))
                .isEqualTo(title == null ? List.of() : List.of(title));
    }

    @Test
    void aNewNameIsThereAfterARestartAndIsNoNewQuestion() {
        var older = begun("machine", "Who left?");
        begun("machine", "What is Ceffu?");
        as("machine", () -> history().rename(older, new ConversationTitle("  Departures ")));
        assertThat(titles("machine", ALL)).containsExactly("What is Ceffu?", "Departures");
        assertThat(as("machine", () -> history().find(older).orElseThrow()).title()).isEqualTo("Departures");
        assertThat(as("machine", () -> conversations().find(older).orElseThrow())).hasSize(1);
    }

    @Test
    void whatIsDeletedIsGoneFromTheDiskWithItsName() {
        var id = begun("machine", "Who left?");
        as("machine", () -> history().rename(id, new ConversationTitle("Departures")));
        assertThat(as("machine", () -> history().delete(id))).isTrue();
        assertThat(as("machine", () -> history().delete(id))).isFalse();
        assertThat(titles("machine", ALL)).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.json*");
    }

    @Test
    void aTurnIsDroppedByItsAnswerAndWithTheLastOneTheConversation() {
        var id = begun("ann", "Who left?");
        var turn = new Turn("Why?", Optional.empty(), "0b", Outcome.DECLINED, List.of());
        as("ann", () -> conversations().goOn(id, turn));
        assertThat(as("ann", () -> history().upTo(id, "0b").orElseThrow())).hasSize(2);
        assertThat(as("ben", () -> history().drop(id, "0a"))).isFalse();
        assertThat(as("ann", () -> history().drop(id, "0c"))).isFalse();
        assertThat(as("ann", () -> history().drop(id, "0a"))).isTrue();
        assertThat(as("ann", () -> history().upTo(id, "0b").orElseThrow())).containsExactly(turn);
        assertThat(as("ben", () -> history().upTo(id, "0b"))).isEmpty();
        assertThat(as("ann", () -> history().drop(id, "0b"))).isTrue();
        assertThat(folder).isDirectoryNotContaining("glob:**.json*");
    }

    @Test
    void whoDeletesWhileItIsAnsweredHasNothingOfItKept() {
        var id = begun("machine", "Who left?");
        as("machine", () -> history().delete(id));
        var turn = new Turn("Why?", Optional.empty(), "0a", Outcome.DECLINED, List.of());
        assertThat(as("machine", () -> conversations().goOn(id, turn))).isFalse();
        assertThat(folder).isDirectoryNotContaining("glob:**.json*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ben"})
    void toOthersItCannotBeCalledAnythingNorDeleted(String other) {
        var id = begun("ann", "Who left?");
        assertThat(as(other, () -> history().rename(id, new ConversationTitle("Mine")))).isEmpty();
        assertThat(as(other, () -> history().delete(id))).isFalse();
        assertThat(titles("ann", ALL)).containsExactly("Who left?");
    }

    @Test
    void oneThatNobodyCalledAnythingHasItsFirstQuestionInOneLine() {
        begun("machine", "What\n\tis " + "very ".repeat(60) + "long?");
        assertThat(titles("machine", ALL).get(0)).startsWith("What is very very").endsWith("…")
                .hasSizeLessThanOrEqualTo(ConversationTitle.LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\tb", "a\0b", "a\u202eb", "a\ud800b", "a\u2028b"})
    void refusesWhatIsNoTitle(String typed) {
        assertThatThrownBy(() -> new ConversationTitle(typed)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("'title'");
    }

    @Test
    void refusesWhatIsTooLongNamingTheLimit() {
        assertThat(new ConversationTitle("😀".repeat(120)).title()).isEqualTo("😀".repeat(120));
        assertThatThrownBy(() -> new ConversationTitle("😀".repeat(121))).hasMessageContaining("121")
                .hasMessageContaining("120");
    }

    @Test
    void refusesAWishThatCannotBeMet() {
        assertThatThrownBy(() -> HistoryWish.of("x".repeat(201), Optional.empty(), 1)).hasMessageContaining("200");
        assertThatThrownBy(() -> HistoryWish.of("", Optional.of("noon"), 1)).hasMessageContaining("'before'")
                .hasMessageContaining("noon");
        assertThatThrownBy(() -> HistoryWish.of("", Optional.of(NOON.toString()), 0)).hasMessageContaining("1 to 200");
    }
}
