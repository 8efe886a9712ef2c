package pincite.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pincite.corpus.CanonicalText;
import pincite.corpus.Withdrawn;
import pincite.record.AnswerDocuments;
import pincite.record.Outcome;
import pincite.retrieval.Question;

class WatchesTest {

    private static final String LEFT = "a: Brian Shroder left.";
    private static final String AGREED = "b: The head of risk left, too.";
    private static final Recipient TO = new Recipient.SlackChannel("C0123");

    @TempDir
    Path folder;

    private TestWatches world;
    private final Deque<Optional<String>> troubles = new ArrayDeque<>();
    private final List<News> brought = new ArrayList<>();

    /** Brings everything, but for what a test says goes wrong. */
    private final Courier courier = new Courier() {

        @Override
        public boolean serves(Recipient to) {
            return to instanceof Recipient.SlackChannel;
        }

        @Override
        public void check(Recipient to) {
        }

        @Override
        public Optional<String> bring(News news, Recipient to) {
            brought.add(news);
            return troubles.isEmpty() ? Optional.empty() : troubles.remove();
        }
    };

    @BeforeEach
    void open() {
        world = new TestWatches(folder.resolve("watches"));
    }

    private TestWatches.Service started() {
        return world.started(courier);
    }

    /** Watched, and asked once. */
    private String begun(Rhythm every) {
        world.say(LEFT);
        var id = started().add(every, TO);
        started().rounds.look();
        return id;
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(world.folder.resolve("news.jsonl"));
    }

    @Test
    void whatIsHeardFirstIsOnlyRemembered() {
        begun(Rhythm.AT_ONCE);
        assertThat(brought).isEmpty();
        assertThat(started().watching.all()).singleElement().satisfies(watch -> {
            assertThat(watch.last().orElseThrow().outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(watch.last().orElseThrow().statements()).containsExactly("Brian Shroder left.");
            assertThat(watch.waiting()).isZero();
        });
    }

    @Test
    void whatIsNewIsToldOnceWithItsQuotes() {
        var id = begun(Rhythm.AT_ONCE);
        world.say(LEFT, AGREED);
        assertThat(started().rounds.look()).isEqualTo(new WatchRounds.Round(1, 1, 0));
        assertThat(started().rounds.look()).isEqualTo(new WatchRounds.Round(0, 0, 0));
        assertThat(brought).singleElement().satisfies(news -> {
            assertThat(news.watch()).isEqualTo(id);
            assertThat(news.question()).isEqualTo(TestWatches.QUESTION);
            assertThat(news.gone()).isEmpty();
            assertThat(news.fresh()).singleElement().satisfies(fresh -> {
                assertThat(fresh.text()).isEqualTo("The head of risk left, too.");
                assertThat(fresh.citations()).singleElement().satisfies(quoted -> {
                    assertThat(quoted.article().id()).isEqualTo("b");
                    assertThat(quoted.quote()).isEqualTo("The head of risk left, too.");
                    assertThat(quoted.end()).isEqualTo(27);
                });
            });
        });
    }

    @Test
    void whatIsNoLongerSaidIsToldToo() {
        begun(Rhythm.AT_ONCE);
        world.say();
        started().rounds.look();
        assertThat(brought).singleElement().satisfies(news -> {
            assertThat(news.outcome()).isEqualTo(Outcome.DECLINED);
            assertThat(news.fresh()).isEmpty();
            assertThat(news.gone()).extracting(Stated::text).containsExactly("Brian Shroder left.");
        });
    }

    @Test
    void anotherOrderIsNoNews() {
        world.say(LEFT, AGREED);
        started().add(Rhythm.AT_ONCE, TO);
        started().rounds.look();
        world.say(AGREED, LEFT);
        started().rounds.look();
        assertThat(brought).isEmpty();
    }

    @Test
    void whatIsSaidAgainIsNewsAgain() {
        begun(Rhythm.AT_ONCE);
        for (int times = 0; times < 2; times++) {
            world.say(LEFT, AGREED);
            started().rounds.look();
            world.say(LEFT);
            started().rounds.look();
        }
        assertThat(brought).hasSize(4).extracting(News::id).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsAskedWhileNoArticleChanges() {
        begun(Rhythm.AT_ONCE);
        started().rounds.look();
        assertThat(world.asked).hasSize(1);
        started().rounds.run();
        assertThat(world.asked).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"DAILY,24", "WEEKLY,168"})
    void seldomTellsWhatChangedSinceTheLastTime(Rhythm every, int hours) {
        begun(every);
        world.say(AGREED);
        started().rounds.look();
        world.say(LEFT, AGREED);
        world.pass(Duration.ofHours(hours).minusSeconds(1));
        started().rounds.look();
        assertThat(brought).isEmpty();
        world.pass(Duration.ofSeconds(1));
        started().rounds.look();
        assertThat(brought).singleElement()
                .satisfies(news -> assertThat(news.fresh()).extracting(Stated::text)
                        .containsExactly("The head of risk left, too."));
        world.say(LEFT);
        world.pass(Duration.ofHours(hours - 1L));
        started().rounds.look();
        assertThat(brought).hasSize(1);
        world.pass(Duration.ofHours(1));
        started().rounds.look();
        assertThat(brought).hasSize(2);
    }

    @Test
    void killedBeforeItWasMarkedASentOneIsSentWithTheSameId() {
        begun(Rhythm.AT_ONCE);
        world.say(LEFT, AGREED);
        var dying = world.started(new Killing());
        assertThatThrownBy(dying.rounds::look).hasMessage("killed");
        started().rounds.look();
        assertThat(brought).hasSize(2).extracting(News::id).containsOnly(brought.get(0).id());
        started().rounds.look();
        assertThat(brought).hasSize(2);
    }

    /** Sends, and is killed before anybody is told. */
    private final class Killing implements Courier {

        @Override
        public boolean serves(Recipient to) {
            return true;
        }

        @Override
        public void check(Recipient to) {
        }

        @Override
        public Optional<String> bring(News news, Recipient to) {
            brought.add(news);
            throw new AssertionError("killed");
        }
    }

    @Test
    void killedBetweenWritingAndMarkingAFileHasItsLineOnce() throws IOException {
        world.say(LEFT);
        var id = started().add(Rhythm.AT_ONCE, Recipient.USUAL);
        started().rounds.look();
        world.say(LEFT, AGREED);
        assertThatThrownBy(world.started(new Killing()).rounds::look).hasMessage("killed");
        started().files.bring(brought.get(0), Recipient.USUAL);
        started().rounds.look();
        assertThat(lines()).singleElement().satisfies(line -> assertThat(line).contains(brought.get(0).id()));
        assertThat(started().watching.find(id).orElseThrow().waiting()).isZero();
    }

    @Test
    void triesAgainTwiceAsLateEachTimeUpToSixHours() {
        var id = begun(Rhythm.AT_ONCE);
        world.say(AGREED);
        for (int minutes : new int[]{1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360}) {
            troubles.add(Optional.of("It broke off."));
            started().rounds.look();
            int times = brought.size();
            world.pass(Duration.ofMinutes(minutes).minusSeconds(1));
            started().rounds.look();
            assertThat(brought).hasSize(times);
            assertThat(started().watching.find(id).orElseThrow().trouble()).contains("It broke off.");
            world.pass(Duration.ofSeconds(1));
        }
        started().rounds.look();
        assertThat(brought).extracting(News::id).containsOnly(brought.get(0).id());
        assertThat(started().watching.find(id).orElseThrow()).satisfies(watch -> {
            assertThat(watch.waiting()).isZero();
            assertThat(watch.trouble()).isEmpty();
            assertThat(watch.delivered()).contains(world.instant());
        });
    }

    @Test
    void whatDoesNotArriveForAWeekIsStillThere() {
        var id = begun(Rhythm.AT_ONCE);
        world.say(AGREED);
        for (int hours = 0; hours < 8 * 24; hours += 6) {
            troubles.add(Optional.of("Gone."));
            started().rounds.look();
            world.pass(Duration.ofHours(6));
        }
        assertThat(started().watching.find(id).orElseThrow().waiting()).isOne();
        world.pass(Duration.ofDays(30));
        troubles.add(Optional.of("Gone."));
        started().rounds.look();
        assertThat(started().watching.find(id).orElseThrow().waiting()).isZero();
    }

    @Test
    void whatCameFirstArrivesFirst() {
        begun(Rhythm.AT_ONCE);
        troubles.add(Optional.of("Busy."));
        world.say(AGREED);
        started().rounds.look();
        world.say(LEFT);
        started().rounds.look();
        assertThat(brought).hasSize(1);
        world.pass(Duration.ofMinutes(1));
        started().rounds.look();
        assertThat(brought).extracting(news -> news.fresh().get(0).text()).containsExactly(
                "The head of risk left, too.", "The head of risk left, too.", "Brian Shroder left.");
    }

    @Test
    void whoIsNotReachedIsWaitedForOnceInARound() {
        world.say(LEFT);
        started().watching.add(TestWatches.QUESTION, Rhythm.AT_ONCE, TO);
        started().watching.add("What is Ceffu?", Rhythm.AT_ONCE, TO);
        started().rounds.look();
        world.say(AGREED);
        troubles.add(Optional.of("Gone."));
        assertThat(started().rounds.look()).isEqualTo(new WatchRounds.Round(2, 0, 2));
        assertThat(brought).hasSize(1);
    }

    @Test
    void aFileHasALineForEachOnce() throws IOException {
        world.say(LEFT);
        started().add(Rhythm.AT_ONCE, Recipient.USUAL);
        started().rounds.look();
        world.say(AGREED);
        started().rounds.look();
        assertThat(lines()).singleElement().satisfies(line -> assertThat(line).startsWith("{\"id\":\"")
                .contains("\"new\":[{\"text\":\"The head of risk left, too.\"", "\"gone\":[",
                        "\"outcome\":\"answered\"")
                .contains("\"source\":\"Desk\",\"published\":\"2026-01-01\""));
        var news = AnswerDocuments.mapper().readValue(lines().get(0), News.class);
        assertThat(started().files.bring(news, Recipient.USUAL)).isEmpty();
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whatIsRemovedIsAskedNoMoreAndSentNoMore() {
        var id = begun(Rhythm.AT_ONCE);
        troubles.add(Optional.of("Busy."));
        world.say(AGREED);
        started().rounds.look();
        assertThat(started().watching.remove(id)).isTrue();
        assertThat(started().watching.remove(id)).isFalse();
        world.pass(Duration.ofHours(1));
        world.say(LEFT);
        started().rounds.look();
        assertThat(brought).hasSize(1);
    }

    @Test
    void whatIsWithdrawnIsNeitherRememberedNorToldNorLeftInAFile() throws IOException {
        world.say(LEFT);
        started().add(Rhythm.AT_ONCE, TO);
        started().add(Rhythm.AT_ONCE, Recipient.USUAL);
        started().rounds.look();
        troubles.add(Optional.of("Busy."));
        world.say(LEFT, AGREED);
        started().rounds.look();
        var article = new Withdrawn("b", List.of(CanonicalText.of("The head of risk left, too.")));
        started().watches.forget(article);
        started().files.forget(article);
        try (var files = Files.list(world.folder)) {
            assertThat(files).allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("head of risk"));
        }
        world.say(LEFT);
        world.pass(Duration.ofHours(1));
        started().rounds.look();
        assertThat(brought).hasSize(1);
    }

    @Test
    void oneProcessLooksAfterThemAndThenAnother() {
        assertThat(started().rounds.areOurs()).as("nothing is watched").isFalse();
        begun(Rhythm.AT_ONCE);
        var one = started();
        var other = started();
        assertThat(one.rounds.areOurs()).isTrue();
        assertThat(other.rounds.areOurs()).isFalse();
        one.watches.end();
        assertThat(other.rounds.areOurs()).isTrue();
        other.watches.end();
    }

    @Test
    void whatWasHeardWhileAnArticleWasWithdrawnIsNotKept() {
        var id = begun(Rhythm.AT_ONCE);
        var watches = started().watches;
        var before = watches.forgotten();
        started().watches.forget(new Withdrawn("a", List.of()));
        var heard = watches.find(id).orElseThrow().heard().orElseThrow();
        watches.hear(id, before, each -> each, new Heard(heard.outcome(), Stated.of(world.ask(new Question("?"))),
                "x", Optional.empty(), "late", world.instant()));
        assertThat(watches.find(id).orElseThrow().heard().orElseThrow().statements()).isEmpty();
    }

    @Test
    void oneThatIsDamagedKeepsNoOtherFromBeingAsked() throws IOException {
        begun(Rhythm.AT_ONCE);
        Files.writeString(world.folder.resolve("0123456789abcdef.json"), "{");
        world.say(AGREED);
        started().rounds.look();
        assertThat(brought).hasSize(1);
    }

    @Test
    void oneProcessIsAtItAtATime() {
        begun(Rhythm.AT_ONCE);
        var other = started();
        started().watches.inTurn(() -> assertThatThrownBy(other.rounds::look).hasMessageContaining("watch"));
    }
}
