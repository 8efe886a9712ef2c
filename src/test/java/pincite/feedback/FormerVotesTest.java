package pincite.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.disk.SetAside;

class FormerVotesTest {

    private static final String OF_SLACK = """
                                           {"user":"T1|U1","answer":"00000000000000aa","question":"Who left?","isPositive":false,"at":"2026-11-01T12:00:00Z"}
                                           {"user":"T1|U1","answer":"00000000000000aa","isPositive":true,"reason":"It is right.","at":"2026-11-02T12:00:00Z"}
                                           """;

    @TempDir
    Path folder;

    private Path former;
    private Path kept;
    private final SetAside setAside = new SetAside();

    @BeforeEach
    void write() throws IOException {
        former = Files.createDirectories(folder.resolve("slack")).resolve("votes.jsonl");
        kept = folder.resolve("feedback/votes.jsonl");
        Files.writeString(former, OF_SLACK);
    }

    @Test
    void countBeforeTheyAreTakenOver() {
        assertThat(votes().counted()).extracting(Vote::helpful).containsExactly(true);
        assertThat(kept).doesNotExist();
    }

    @Test
    void areTakenOverOnceAndStayBeside() throws IOException {
        votes().takeOver();
        votes().takeOver();
        assertThat(former).doesNotExist();
        assertThat(former.resolveSibling("votes.jsonl.taken-over")).hasContent(OF_SLACK);
        assertThat(Files.readAllLines(kept)).hasSize(2);
        assertThat(votes().counted()).singleElement().satisfies(vote -> {
            assertThat(vote.voter()).contains("T1|U1");
            assertThat(vote.reason()).contains("It is right.");
        });
    }

    @Test
    void comeBeforeThoseThatAreThere() {
        votes().add(new Vote("00000000000000aa", false, Optional.empty(), Optional.of("T1|U1"), Instant.now(),
                Optional.empty()));
        votes().takeOver();
        assertThat(votes().counted()).extracting(Vote::helpful).containsExactly(false);
    }

    /** It ends after they are kept here and before their file is put away there. */
    @Test
    void areNotTakenOverTwiceAfterACrash() throws IOException {
        votes().takeOver();
        Files.writeString(former, OF_SLACK);
        votes().takeOver();
        assertThat(Files.readAllLines(kept)).hasSize(2);
    }

    @Test
    void thatCannotBeReadAreSetAside() throws IOException {
        Files.writeString(former, OF_SLACK + "no vote\n");
        votes().takeOver();
        assertThat(Files.readAllLines(kept)).hasSize(2);
        assertThat(SetAside.beside(former)).hasContent("no vote");
        assertThat(setAside.lines())
                .containsExactly(new SetAside.Line("pincite.slack.inbox-folder", former, 3));
    }

    private Votes votes() {
        return TestVotes.in(folder.resolve("feedback"), folder.resolve("slack"), setAside);
    }
}
