package pincite.feedback;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.StartupEvent;
import pincite.disk.DiskException;
import pincite.disk.Folder;
import pincite.disk.JsonLine;
import pincite.disk.LineFile;
import pincite.disk.SetAside;

/** All votes, from wherever they came, a line of JSON each in the order they came; a vote is kept when it is on disk. */
@ApplicationScoped
public class Votes {

    private static final Logger LOG = Logger.getLogger(Votes.class);

    private final LineFile<Vote> file;
    private final FormerVotes former;
    /** Those that count, by answer, in the order of the first vote on it, and by voter; who does not say who they are is nobody else. */
    private final Map<String, Map<Object, Vote>> counted = new LinkedHashMap<>();
    private boolean isLoaded;

    @Inject
    Votes(FeedbackConfig config, FormerVotes former, ObjectMapper json, SetAside setAside) {
        this.file = new LineFile<>(new Folder(config.folder(), "a vote", "pincite.feedback.folder"), "votes.jsonl",
                new JsonLine<>(json, Vote.class), setAside);
        this.former = former;
    }

    /** A single command only reads; where nothing can be kept, the service still answers. */
    void start(@Observes StartupEvent event,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isService) {
        try {
            if (isService) {
                takeOver();
                load();
            }
        } catch (DiskException e) {
            LOG.error(e.getMessage());
        }
    }

    /** Ended in between, it takes over nothing twice. */
    synchronized void takeOver() {
        if (former.areThere()) {
            file.replace(all());
            former.leave();
        }
    }

    private synchronized void load() {
        if (!isLoaded) {
            all().forEach(this::count);
            isLoaded = true;
        }
    }

    private List<Vote> all() {
        var kept = file.read();
        var known = new HashSet<>(kept);
        var before = former.votes().stream().filter(vote -> !known.contains(vote));
        return Stream.concat(before, kept.stream()).toList();
    }

    /** Returns when it is on the disk; the same once more changes nothing. */
    public synchronized void add(Vote vote) {
        load();
        var before = vote.voter().flatMap(voter -> Optional.ofNullable(of(vote.answer()).get(voter)));
        if (before.filter(vote::repeats).isEmpty()) {
            file.append(vote);
            count(vote);
        }
    }

    private Map<Object, Vote> of(String answer) {
        return counted.getOrDefault(answer, Map.of());
    }

    private void count(Vote vote) {
        var votes = counted.computeIfAbsent(vote.answer(), answer -> new LinkedHashMap<>());
        var voter = vote.voter().<Object>map(known -> known).orElseGet(Object::new);
        votes.remove(voter);
        votes.put(voter, vote);
    }

    /** Those that count: of each voter the last, and all of those who do not say who they are. */
    public synchronized List<Vote> on(String answer) {
        load();
        return List.copyOf(of(answer).values());
    }

    /** Those that count on all answers. */
    public synchronized List<Vote> counted() {
        load();
        return counted.values().stream().flatMap(votes -> votes.values().stream()).toList();
    }
}
