package pincite.feedback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Votes on disk, a line of JSON each, in the order they came; a vote is kept when it is on disk. */
@ApplicationScoped
public class FeedbackLedger {

    private final Path file;
    private final ObjectMapper json;

    @Inject
    FeedbackLedger(FeedbackConfig config, ObjectMapper json) {
        this.file = config.folder().resolve("votes.jsonl");
        this.json = json;
    }

    public synchronized void add(Vote vote) {
        try {
            Files.createDirectories(file.getParent());
            append(json.writeValueAsString(vote) + "\n");
        } catch (IOException e) {
            throw new FeedbackException("write", file, e);
        }
    }

    private void append(String line) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE)) {
            channel.position(channel.size());
            var bytes = ByteBuffer.wrap((isTorn(channel) ? "\n" + line : line).getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The process ended within a line, so that line is no vote, and the next one must not be lost with it. */
    private static boolean isTorn(FileChannel channel) throws IOException {
        var last = ByteBuffer.allocate(1);
        return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
    }

    /** Those that count: of each voter the last on each answer, and all of those who do not say who they are. */
    public synchronized List<Vote> votes(String answer) {
        var votes = new ArrayList<Vote>();
        lines().stream().flatMap(line -> vote(line).stream()).filter(vote -> vote.answer().equals(answer))
                .forEach(vote -> {
                    votes.removeIf(vote::replaces);
                    votes.add(vote);
                });
        return List.copyOf(votes);
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new FeedbackException("read", file, e);
        }
    }

    /** Empty for a line that was being written when the process ended. */
    private Optional<Vote> vote(String line) {
        try {
            return Optional.of(json.readValue(line, Vote.class));
        } catch (JsonProcessingException torn) {
            return Optional.empty();
        }
    }
}
