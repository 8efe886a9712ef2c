package pincite.feedback;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import pincite.disk.LineFileContract;

class VoteLinesTest extends LineFileContract {

    @Override
    protected Path file() {
        return folder.resolve("votes.jsonl");
    }

    @Override
    protected Consumer<String> open() {
        var votes = votes();
        votes.counted();
        return name -> votes.add(vote(name));
    }

    private static Vote vote(String answer) {
        return new Vote(answer, true, Optional.empty(), Optional.empty(), Instant.EPOCH, Optional.empty());
    }

    @Override
    protected List<String> kept() {
        return votes().counted().stream().map(Vote::answer).toList();
    }

    private Votes votes() {
        return TestVotes.in(folder, folder.resolve("former"), setAside);
    }

    @Override
    protected String setting() {
        return "pincite.feedback.folder";
    }
}
