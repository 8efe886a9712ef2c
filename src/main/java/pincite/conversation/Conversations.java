package pincite.conversation;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.corpus.Forgetting;
import pincite.corpus.Withdrawn;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.Keeping;
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

    /** Old conversations are looked for once in so many questions. */
    private static final int SELDOM = 500;

    private final ConversationFolder kept;
    private final SecureRandom random = new SecureRandom();
    private final AtomicInteger added = new AtomicInteger();

    @Inject
    Conversations(ConversationConfig config, ObjectMapper json, SetAside setAside) {
        this(config, json, setAside, Clock.systemUTC());
    }

    Conversations(ConversationConfig config, ObjectMapper json, SetAside setAside, Clock clock) {
        this.kept = new ConversationFolder(config, json, setAside, clock);
    }

    /** For who looks at all of them. */
    ConversationFolder kept() {
        return kept;
    }

    /** Gives the id of a new one; it is kept from its first turn on. */
    public String begin() {
        var bytes = new byte[ConversationFolder.ID_BYTES];
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
        return Optional.of(kept.read(id)).filter(turns -> !turns.isEmpty() && turns.get(0).isOpen())
                .map(turns -> turns.stream().map(KeptTurn::turn).toList());
    }

    /** Returns when the turn is on the disk. */
    public void add(String id, Turn turn) {
        kept.append(id, KeptTurn.ofCaller(turn));
        if (added.getAndIncrement() % SELDOM == 0) {
            tryToForget();
        }
    }

    /** Whether it was there to go on with: of one that is deleted while it is answered nothing is kept. */
    boolean goOn(String id, Turn turn) {
        return kept.appendIfThere(id, KeptTurn.ofCaller(turn));
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
        return List.of(kept.folder());
    }

    /** What was asked stays, and that it was answered. */
    @Override
    public void forget(Withdrawn article) {
        kept.youngestFirst().forEach(
                file -> kept.change(file, turn -> turn.with(turn.turn().without(article::hasWords))));
    }

    void forget() {
        kept.forgetOld();
    }
}
