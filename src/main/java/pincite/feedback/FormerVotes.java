package pincite.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.disk.Folder;
import pincite.disk.JsonLine;
import pincite.disk.LineFile;
import pincite.disk.SetAside;

/** The votes that versions before this one kept in a folder of Slack's; they are taken over once, and their file stays. */
@ApplicationScoped
class FormerVotes {

    private final Folder folder;
    private final LineFile<Line> file;

    /** As it was written there. */
    record Line(@JsonProperty(required = true) String user, @JsonProperty(required = true) String answer,
            Optional<String> question, @JsonProperty(required = true) boolean isPositive, Optional<String> reason,
            @JsonProperty(required = true) Instant at) {

        Vote vote() {
            return new Vote(answer, isPositive, reason, Optional.of(user), at, question);
        }
    }

    @Inject
    FormerVotes(@ConfigProperty(name = "pincite.slack.inbox-folder", defaultValue = ".pincite/slack") Path folder,
            ObjectMapper json, SetAside setAside) {
        this.folder = new Folder(folder, "a vote", "pincite.slack.inbox-folder");
        this.file = new LineFile<>(this.folder, "votes.jsonl", new JsonLine<>(json, Line.class), setAside);
    }

    boolean areThere() {
        return Files.exists(file.path());
    }

    List<Vote> votes() {
        return file.read().stream().map(Line::vote).toList();
    }

    /** They are kept elsewhere now. */
    void leave() {
        try {
            Files.move(file.path(), folder.resolve("votes.jsonl.taken-over"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw folder.failure("take over", e);
        }
    }
}
