package pincite.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pincite.channel.slack.HandClock;
import pincite.evaluation.format.QuestionSets;
import pincite.evaluation.question.EvaluationQuestion;
import pincite.evaluation.question.Evidence;

class VotedQuestionsTest {

    private static final String ANSWERED = "00000000000000aa";
    private static final String DECLINED = "00000000000000bb";
    private static final String FORGOTTEN = "00000000000000cc";

    @TempDir
    Path folder;

    private Votes votes;
    private Ballot ballot;
    private VotedQuestions questions;

    @BeforeEach
    void keepAnswers() throws IOException {
        Files.writeString(folder.resolve(ANSWERED + ".json"),
                """
                {"id":"00000000000000aa","question":"Who left?","outcome":"answered","citations":[
                {"number":1,"article":{"id":"who-left"},"quote":"Ana left.","start":0,"end":9},
                {"number":2,"article":{"id":"another"},"quote":"She — “Ana” — left.","start":0,"end":19}]}""");
        Files.writeString(folder.resolve(DECLINED + ".json"),
                "{\"id\":\"00000000000000bb\",\"question\":\"Who came?\",\"outcome\":\"declined\"}");
        votes = TestVotes.in(folder);
        ballot = TestVotes.ballot(votes, folder, new HandClock());
        questions = TestVotes.questions(folder);
    }

    @Test
    void whatWasFoundRightHasItsQuotesAsEvidence() {
        vote("U1", ANSWERED, true);
        assertThat(exported()).singleElement().satisfies(question -> {
            assertThat(question.id()).isEqualTo(ANSWERED);
            assertThat(question.question()).isEqualTo("Who left?");
            assertThat(question.tags()).containsExactly("voted-up");
            assertThat(question.gold().evidence()).containsExactly(Evidence.of("who-left", "Ana left."),
                    Evidence.of("another", "She — “Ana” — left."));
        });
    }

    @Test
    void whatWasFoundWrongIsTagged() {
        vote("U1", ANSWERED, true);
        vote("U2", ANSWERED, false);
        assertThat(exported()).singleElement().satisfies(question -> {
            assertThat(question.tags()).containsExactly("voted-down");
            assertThat(question.gold().evidence()).isEmpty();
        });
    }

    @Test
    void rightlyDeclinedIsUnanswerable() {
        vote("U1", DECLINED, true);
        assertThat(exported()).singleElement().extracting(EvaluationQuestion::isAnswerable).isEqualTo(false);
    }

    @Test
    void aQuestionOutlivesItsAnswer() throws IOException {
        vote("U1", ANSWERED, false);
        Files.delete(folder.resolve(ANSWERED + ".json"));
        assertThat(exported()).singleElement().extracting(EvaluationQuestion::question).isEqualTo("Who left?");
    }

    @Test
    void whatNobodyKnowsIsNoQuestion() {
        vote("U1", FORGOTTEN, true);
        assertThat(questions.of(votes.counted())).isEmpty();
    }

    @Test
    void votesWithoutANameCountToo() {
        vote("U1", ANSWERED, false);
        ballot.cast(ANSWERED, true, Optional.empty(), Optional.empty());
        ballot.cast(ANSWERED, true, Optional.empty(), Optional.empty());
        assertThat(exported()).singleElement().satisfies(
                question -> assertThat(question.tags()).containsExactly("voted-up"));
    }

    @Test
    void aDamagedAnswerIsVotedOnAllTheSame() throws IOException {
        vote("U1", ANSWERED, true);
        Files.writeString(folder.resolve(ANSWERED + ".json"), "{\"id\":");
        vote("U2", ANSWERED, true);
        assertThat(exported()).singleElement().extracting(EvaluationQuestion::question).isEqualTo("Who left?");
    }

    @Test
    void theLastVoteCountsAlsoAfterARestart() {
        vote("U1", ANSWERED, false);
        vote("U1", ANSWERED, true);
        assertThat(TestVotes.in(folder).counted()).singleElement().extracting(Vote::helpful).isEqualTo(true);
    }

    @Test
    void theSameVoteIsWrittenOnce() throws IOException {
        vote("U1", ANSWERED, true);
        vote("U1", ANSWERED, true);
        assertThat(Files.readAllLines(folder.resolve("votes.jsonl"))).hasSize(1);
    }

    @Test
    void aVoteThatACrashCutIsNone() throws IOException {
        vote("U1", ANSWERED, true);
        Files.writeString(folder.resolve("votes.jsonl"),
                Files.readString(folder.resolve("votes.jsonl")) + "{\"user\":\"U2");
        votes = TestVotes.in(folder);
        votes.add(new Vote(ANSWERED, false, Optional.of("no\nline"), Optional.of("U3"), new HandClock().instant(),
                Optional.empty()));
        assertThat(TestVotes.in(folder).counted()).extracting(vote -> vote.voter().orElseThrow())
                .containsExactly("U1", "U3");
    }

    private void vote(String user, String answer, boolean isPositive) {
        ballot.cast(answer, isPositive, Optional.empty(), Optional.of(user));
    }

    /** As {@code evaluate} reads it. */
    private List<EvaluationQuestion> exported() {
        var lines = String.join("\n", questions.of(votes.counted()));
        return QuestionSets.read("votes.jsonl", lines.getBytes(StandardCharsets.UTF_8)).questions();
    }
}
