package pincite.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.disk.DiskException;

class VotesTest {

    private static final Optional<String> SOMEBODY = Optional.of("0123abcd");

    @TempDir
    Path folder;

    private Votes votes;

    @BeforeEach
    void open() {
        votes = TestVotes.in(folder);
    }

    @Test
    void theLastVoteOfAVoterOnAnAnswerCounts() {
        votes.add(vote("first", true, SOMEBODY));
        votes.add(vote("second", true, SOMEBODY));
        votes.add(vote("first", false, SOMEBODY));
        assertThat(votes.on("first")).containsExactly(vote("first", false, SOMEBODY));
        assertThat(votes.on("second")).hasSize(1);
        assertThat(TestVotes.in(folder).counted()).containsExactly(vote("first", false, SOMEBODY),
                vote("second", true, SOMEBODY));
    }

    @Test
    void allVotesOfUnknownVotersCount() {
        votes.add(vote("first", true, Optional.empty()));
        votes.add(vote("first", true, Optional.empty()));
        assertThat(votes.on("first")).hasSize(2);
        assertThat(TestVotes.in(folder).on("first")).hasSize(2);
    }

    @Test
    void theSameVoteIsWrittenOnce() throws IOException {
        votes.add(vote("first", true, SOMEBODY));
        votes.add(vote("first", true, SOMEBODY));
        assertThat(lines()).isEqualTo(1);
    }

    @Test
    void aLineThatWasTornIsNoVoteAndTakesNoOtherWithIt() throws IOException {
        votes.add(vote("first", true, SOMEBODY));
        Files.writeString(folder.resolve("votes.jsonl"), "{\"answer\":\"fir", StandardOpenOption.APPEND);
        votes.add(vote("first", false, Optional.empty()));
        assertThat(TestVotes.in(folder).on("first")).extracting(Vote::helpful).containsExactly(true, false);
    }

    @Test
    void readsVotesWithoutAQuestionAsTheyWereWrittenBefore() throws IOException {
        Files.writeString(folder.resolve("votes.jsonl"), "{\"answer\":\"first\",\"helpful\":true,"
                + "\"reason\":\"good\",\"voter\":\"0123abcd\",\"at\":\"1970-01-01T00:00:00Z\"}\n");
        assertThat(TestVotes.in(folder).counted()).containsExactly(
                new Vote("first", true, Optional.of("good"), SOMEBODY, Instant.EPOCH, Optional.empty()));
    }

    @Test
    void isNotReadAgainForEachQuestion() throws IOException {
        votes.add(vote("first", true, SOMEBODY));
        assertThat(votes.on("first")).hasSize(1);
        var file = folder.resolve("votes.jsonl");
        var written = Files.getLastModifiedTime(file);
        Files.write(file, new byte[(int) Files.size(file)]);
        Files.setLastModifiedTime(file, written);
        assertThat(votes.on("first")).hasSize(1);
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        var broken = TestVotes.in(Files.createFile(folder.resolve("file")));
        assertThatThrownBy(() -> broken.add(vote("first", true, SOMEBODY))).isInstanceOf(DiskException.class)
                .hasMessageContaining("pincite.feedback.folder");
    }

    @Test
    void countsAsTheyCome() {
        votes.add(vote("first", true, SOMEBODY));
        votes.add(vote("first", true, Optional.empty()));
        votes.add(vote("first", false, SOMEBODY));
        assertThat(votes.tally("first")).isEqualTo(new VoteCount(1, 1));
        assertThat(TestVotes.in(folder).tally("first")).isEqualTo(new VoteCount(1, 1));
        assertThat(votes.tally("second")).isEqualTo(new VoteCount(0, 0));
    }

    @Test
    void whoVotesAgainAndAgainMakesTheFileNoLonger() throws IOException {
        votes.add(vote("second", true, Optional.empty()));
        var many = new StringBuilder(Files.readString(folder.resolve("votes.jsonl")));
        for (int at = 0; at < 1_001; at++) {
            many.append("{\"answer\":\"first\",\"helpful\":%s,\"voter\":\"0123abcd\",\"at\":\"1970-01-01T00:00:00Z\"}\n"
                    .formatted(at % 2 == 0));
        }
        Files.writeString(folder.resolve("votes.jsonl"), many);
        var again = TestVotes.in(folder);
        again.add(vote("first", false, SOMEBODY));
        again.add(vote("first", true, SOMEBODY));
        again.add(vote("first", false, SOMEBODY));
        assertThat(lines()).isEqualTo(2);
        assertThat(TestVotes.in(folder).counted()).containsExactly(vote("second", true, Optional.empty()),
                vote("first", false, SOMEBODY));
    }

    @Test
    void keepsNoMoreThanItMay() {
        var few = TestVotes.in(folder, 2);
        few.add(vote("first", true, SOMEBODY));
        few.add(vote("first", true, Optional.empty()));
        assertThatThrownBy(() -> few.add(vote("second", true, SOMEBODY))).isInstanceOf(TooManyVotesException.class)
                .hasMessageContaining("pincite.feedback.most-votes");
        few.add(vote("first", false, SOMEBODY));
        assertThat(few.tally("first")).isEqualTo(new VoteCount(1, 1));
    }

    @Test
    void namesManyLinesThatCannotBeReadAtOnce() throws IOException {
        var bad = new StringBuilder();
        for (int at = 0; at < 20_000; at++) {
            bad.append("{bad ").append(at).append("}\n");
        }
        Files.writeString(folder.resolve("votes.jsonl"), bad);
        assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(TestVotes.in(folder).counted()).isEmpty());
        assertThat(Files.readString(folder.resolve("votes.jsonl.set-aside"))).isEqualTo(bad.toString());
    }

    private long lines() throws IOException {
        try (var lines = Files.lines(folder.resolve("votes.jsonl"))) {
            return lines.count();
        }
    }

    private static Vote vote(String answer, boolean helpful, Optional<String> voter) {
        return new Vote(answer, helpful, Optional.empty(), voter, Instant.EPOCH, Optional.empty());
    }
}
