package pincite.channel.slack.outbound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.conversation.Turn;

/** What was asked in each thread, on disk, so that a thread goes on after a restart; Slack itself may be asked for it once a minute only. */
final class ThreadTurns {

    /** As many as a conversation remembers. */
    private static final int MOST = 50;
    /** Threads, at a few KB each; those longest silent go first. */
    private static final int KEPT = 10_000;
    /** Old ones are looked for once in so many. */
    private static final int SELDOM = 500;

    private final Path folder;
    private final ObjectMapper json;
    private int added;

    ThreadTurns(Path folder, ObjectMapper json) {
        this.folder = folder;
        this.json = json;
    }

    /** @param conversation its id, which the process may have forgotten */
    record Known(String conversation, List<Turn> turns) {

        static final Known NONE = new Known("", List.of());

        Known with(String id, Turn turn) {
            var all = new ArrayList<>(turns);
            all.add(turn);
            return new Known(id, all.subList(Math.max(0, all.size() - MOST), all.size()));
        }
    }

    synchronized Known of(Place place) {
        var file = file(place);
        try {
            return json.readValue(Files.readAllBytes(file), Known.class);
        } catch (NoSuchFileException e) {
            return Known.NONE;
        } catch (IOException e) {
            throw new SlackFolderException("read what was asked in a thread", file, e);
        }
    }

    synchronized void add(Place place, String conversation, Turn turn) {
        var file = file(place);
        try {
            Files.createDirectories(folder);
            var written = Files.createTempFile(folder, "thread", ".tmp");
            Files.write(written, json.writeValueAsBytes(of(place).with(conversation, turn)));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (++added % SELDOM == 0) {
                dropSilent();
            }
        } catch (IOException e) {
            throw new SlackFolderException("keep what was asked in a thread", file, e);
        }
    }

    private void dropSilent() throws IOException {
        try (var files = Files.list(folder)) {
            var spoken = files.collect(Collectors.toMap(Function.identity(), file -> file.toFile().lastModified()));
            var latestFirst = Map.Entry.<Path, Long>comparingByValue().reversed();
            for (var silent : spoken.entrySet().stream().sorted(latestFirst).skip(KEPT).toList()) {
                Files.deleteIfExists(silent.getKey());
            }
        }
    }

    private Path file(Place place) {
        var name = place.team() + "\n" + place.channel() + "\n" + place.thread().orElse("");
        return folder.resolve(hash(name) + ".json");
    }

    private static String hash(String name) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
