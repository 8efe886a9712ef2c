package pincite.conversation;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import pincite.retrieval.RefusedException;

/** The conversations that are going on, by ids that cannot be guessed; the ones longest unused are forgotten. */
@ApplicationScoped
public class Conversations {

    private static final int KEPT = 10_000;
    private static final int TURNS = 50;
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>(16, 0.75f, true);

    /** Begins one and gives its id. */
    public synchronized String begin() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        turns.put(id, new ArrayList<>());
        if (turns.size() > KEPT) {
            turns.remove(turns.keySet().iterator().next());
        }
        return id;
    }

    /** Refuses an id that {@link #begin} never gave, or that was forgotten. */
    public synchronized String resume(String id) {
        if (!turns.containsKey(id)) {
            throw new RefusedException("conversation", "is unknown or was forgotten: leave it out to begin a new one");
        }
        return id;
    }

    public synchronized void add(String id, Turn turn) {
        var known = turns.getOrDefault(id, new ArrayList<>());
        known.add(turn);
        if (known.size() > TURNS) {
            known.remove(0);
        }
    }

    /** Oldest first. */
    public synchronized List<Turn> turns(String id) {
        return List.copyOf(turns.getOrDefault(id, List.of()));
    }
}
