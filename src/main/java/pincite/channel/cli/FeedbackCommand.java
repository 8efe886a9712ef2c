package pincite.channel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.Dependent;

import io.quarkus.arc.Unremovable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pincite.corpus.Printable;
import pincite.disk.Folder;
import pincite.feedback.VotedQuestions;
import pincite.feedback.Votes;

/** What was voted on, as a question set. */
@Dependent
@Unremovable
@Command(name = "feedback", mixinStandardHelpOptions = true, description = "Prints what was voted on, on the page, in Slack and over HTTP, as a question set that 'evaluate' reads: what was found right with its quotes as evidence, the rest tagged 'voted-down'.", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
        "0:printed, also where nobody voted", "1:the votes could not be read or written", "2:wrong options"})
public class FeedbackCommand implements Callable<Integer> {

    private final Votes votes;
    private final VotedQuestions questions;

    @Spec
    CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it there, such as voted.jsonl.")
    Optional<Path> out = Optional.empty();

    FeedbackCommand(Votes votes, VotedQuestions questions) {
        this.votes = votes;
        this.questions = questions;
    }

    @Override
    public Integer call() {
        var lines = questions.of(votes.counted());
        out.ifPresentOrElse(file -> write(file.toAbsolutePath(), lines), () -> print(lines));
        spec.commandLine().getErr().println(lines.size() + " questions were voted on.");
        return 0;
    }

    private void print(List<String> lines) {
        lines.forEach(line -> spec.commandLine().getOut().print(Printable.json(line) + "\n"));
        spec.commandLine().getOut().flush();
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new Folder(file.getParent(), file.getFileName().toString(), "--out").failure("write", e);
        }
    }
}
