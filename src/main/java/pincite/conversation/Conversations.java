package pincite.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.JsonLine;
import pincite.disk.Keeping;
import pincite.disk.LineFile;
import pincite.disk.LineFormat;
import pincite.disk.SetAside;
import pincite.retrieval.RefusedException;

/**
 * The conversations that are going on, on disk, by ids that cannot be guessed; the ones longest unused are forgotten. Each belongs to
 * who began it, and to others there is none.
 */
@ApplicationScoped
public class Conversations implements Keeping, Forgetting {

    private static final Logger LOG = Logger.getLogger(Conversations.class);

    /** Questions in one conversation. */
    public static final int MOST_TURNS = 500;

    private static final int ID_BYTES = 16;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{" + 2 * ID_BYTES + "}");
    private static final String ENDING = ".jsonl";
    /** Old conversations are looked for once in so many questions. */
    private static final int SELDOM = 500;
    /** Questions of different conversations seldom wait for each other. */
    private static final int LOCKS = 256;

    private final ConversationConfig config;
    private final Folder folder;
    private final LineFormat<KeptTurn> format;
    private final SetAside setAside;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger added = new AtomicInteger();
    private final List<Object> locks = IntStream.range(0, LOCKS).mapToObj(each -> new Object()).toList();

    @Inject
    Conversations(ConversationConfig config, ObjectMapper json, SetAside setAside) {
        this(config, json, setAside, Clock.systemUTC());
    }

    Conversations(ConversationConfig config, ObjectMapper json, SetAside setAside, Clock clock) {
        this.config = config;
        this.folder = new Folder(config.folder(), "a conversation", "pincite.conversations.folder");
        this.format = new JsonLine<>(json, KeptTurn.class);
        this.setAside = setAside;
        this.clock = clock;
    }

    /** Gives the id of a new one; it is kept from its first turn on. */
    public String begin() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Refuses an id that {@link #begin} never gave, that was forgotten, or whose conversation is full. */
    public List<Turn> resume(String id) {
        var turns = find(id).orElseThrow(() -> new RefusedException("conversation",
                "is unknown or was forgotten: leave it out to begin a new one"));
        if (turns.size() >= MOST_TURNS) {
            throw new RefusedException("conversation", "has " + turns.size() + " questions; the limit is " + MOST_TURNS
                    + ": leave it out to begin a new one");
        }
        return turns;
    }

    /** Oldest turn first; empty where there is no such conversation any more, or it is somebody else's. */
    public Optional<List<Turn>> find(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        synchronized (lock(id)) {
            return read(file(id + ENDING));
        }
    }

    private Optional<List<Turn>> read(LineFile<KeptTurn> file) {
        try {
            return isForgotten(file.path())
                    ? Optional.empty()
                    : Optional.of(file.read()).filter(turns -> !turns.isEmpty() && turns.get(0).isOpen())
                            .map(turns -> turns.stream().map(KeptTurn::turn).toList());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    /** Returns when the turn is on the disk. */
    public void add(String id, Turn turn) {
        synchronized (lock(id)) {
            file(id + ENDING).append(KeptTurn.ofCaller(turn));
        }
        if (added.getAndIncrement() % SELDOM == 0) {
            tryToForget();
        }
    }

    /** The turn is kept, whether old ones can go or not. */
    private void tryToForget() {
        try {
            forget();
        } catch (DiskException e) {
            LOG.warn(e.getMessage());
        }
    }

    @Override
    public List<Folder> folders() {
        return List.of(folder);
    }

    /** What was asked stays, and that it was answered. */
    @Override
    public void forget(Withdrawn article) {
        if (!Files.isDirectory(folder.path())) {
            return;
        }
        try (var files = Files.list(folder.path())) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING)).sorted()
                    .forEach(name -> forget(name, article));
        } catch (IOException e) {
            throw folder.failure("read", e);
        }
    }

    private void forget(String name, Withdrawn article) {
        synchronized (lock(name.substring(0, name.length() - ENDING.length()))) {
            var turns = file(name).read();
            var left = turns.stream().map(kept -> kept.with(kept.turn().without(article::hasWords))).toList();
            if (!left.equals(turns)) {
                file(name).replace(left);
            }
        }
    }

    /** Those that nobody went on with for too long, and of the others those that are too many. */
    void forget() {
        record Kept(Path file, Instant used) {
        }
        try (var files = Files.list(folder.path())) {
            var youngestFirst = Comparator.comparing(Kept::used).reversed();
            var kept = files.filter(file -> file.toString().endsWith(ENDING)).map(file -> new Kept(file, used(file)))
                    .sorted(youngestFirst).toList();
            var old = kept.stream().limit(config.keep()).filter(one -> isOld(one.used));
            for (var one : Stream.concat(kept.stream().skip(config.keep()), old).toList()) {
                file(one.file.getFileName().toString()).delete();
            }
        } catch (IOException e) {
            throw folder.failure("forget", e);
        }
    }

    private boolean isForgotten(Path file) throws IOException {
        return isOld(Files.getLastModifiedTime(file).toInstant());
    }

    private boolean isOld(Instant used) {
        return used.isBefore(clock.instant().minus(config.retention()));
    }

    /** A file that vanishes meanwhile is as old as can be. */
    private static Instant used(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private LineFile<KeptTurn> file(String name) {
        return new LineFile<>(folder, name, format, setAside);
    }

    private Object lock(String id) {
        return locks.get(Math.floorMod(id.hashCode(), LOCKS));
    }
}
