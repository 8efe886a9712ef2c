package pincite.feedback;

import java.nio.file.Path;
import java.time.Clock;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.SetAside;
import pincite.record.AnswerArchives;

/** Votes of the tests. */
public final class TestVotes {

    private TestVotes() {
    }

    /** Without any of versions before. */
    public static Votes in(Path folder) {
        return in(folder, folder.resolve("former"), new SetAside());
    }

    public static Votes in(Path folder, Path former, SetAside setAside) {
        return new Votes(config(folder), new FormerVotes(former, json(), setAside), json(), setAside);
    }

    public static Ballot ballot(Votes votes, Path answers, Clock clock) {
        return new Ballot(votes, answers(answers), config(answers), clock);
    }

    static FeedbackConfig config(Path folder) {
        return new Limits(folder, 100_000, 600, 60);
    }

    static Votes in(Path folder, int most) {
        return new Votes(new Limits(folder, most, 600, 60),
                new FormerVotes(folder.resolve("former"), json(), new SetAside()),
                json(), new SetAside());
    }

    /** Settings of a test. */
    record Limits(Path folder, int mostVotes, int votesPerMinute, int votesPerMinuteAndVoter)
            implements
                FeedbackConfig {
    }

    static VotedQuestions questions(Path answers) {
        return new VotedQuestions(answers(answers), json());
    }

    private static KeptAnswers answers(Path folder) {
        return new KeptAnswers(AnswerArchives.in(folder));
    }

    private static ObjectMapper json() {
        return new ObjectMapper().findAndRegisterModules();
    }
}
