package pincite.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.ObjectMapper;

class FeedbackLedgerTest {

    private static final Optional<String> SOMEBODY = Optional.of("0123abcd");

    @TempDir
    Path folder;

    private FeedbackLedger ledger;

    @BeforeEach
    void open() {
        ledger = new FeedbackLedger(() -> folder, new ObjectMapper().findAndRegisterModules());
    }

    @Test
    void theLastVoteOfAVoterOnAnAnswerCounts() {
        ledger.add(vote("first", true, SOMEBODY));
        ledger.add(vote("second", true, SOMEBODY));
        ledger.add(vote("first", false, SOMEBODY));
        assertThat(ledger.votes("first")).containsExactly(vote("first", false, SOMEBODY));
        assertThat(ledger.votes("second")).hasSize(1);
    }

    @Test
    void allVotesOfUnknownVotersCount() {
        ledger.add(vote("first", true, Optional.empty()));
        ledger.add(vote("first", true, Optional.empty()));
        assertThat(ledger.votes("first")).hasSize(2);
    }

    @Test
    void aLineThatWasTornIsNoVoteAndTakesNoOtherWithIt() throws IOException {
        ledger.add(vote("first", true, SOMEBODY));
        Files.writeString(folder.resolve("votes.jsonl"), "{\"answer\":\"fir", StandardOpenOption.APPEND);
        ledger.add(vote("first", false, Optional.empty()));
        assertThat(ledger.votes("first")).extracting(Vote::helpful).containsExactly(true, false);
    }

    @Test
    void namesTheFolderThatCannotBeWritten() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        var broken = new FeedbackLedger(() -> file, new ObjectMapper().findAndRegisterModules());
        assertThatThrownBy(() -> broken.add(vote("first", true, SOMEBODY))).isInstanceOf(FeedbackException.class)
                .hasMessageContaining("pincite.feedback.folder");
    }

    private static Vote vote(String answer, boolean helpful, Optional<String> voter) {
        return new Vote(answer, helpful, Optional.empty(), voter, Instant.EPOCH);
    }
}
