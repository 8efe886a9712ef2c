package pincite.feedback;

import java.util.HashSet;
import java.util.List;
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
import pincite.disk.Keeping;
import pincite.disk.LineFile;
import pincite.disk.SetAside;

/** All votes, from wherever they came, a line of JSON each in the order they came; a vote is kept when it is on disk. */
@ApplicationScoped
public class Votes implements Keeping {

    private static final Logger LOG = Logger.getLogger(Votes.class);

    /** Lines for which a file is not written anew. */
    private static final int FEW = 1_000;

    private final Folder folder;
    private final LineFile<Vote> file;
    private final FormerVotes former;
    private final CountedVotes counted = new CountedVotes();
    private final int most;
    private int lines;
    private boolean isLoaded;

    @Inject
    Votes(FeedbackConfig config, FormerVotes former, ObjectMapper json, SetAside setAside) {
        this.folder = new Folder(config.folder(), "a vote", "pincite.feedback.folder");
        this.file = new LineFile<>(folder, "votes.jsonl", new JsonLine<>(json, Vote.class), setAside);
        this.former = former;
        this.most = config.mostVotes();
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
            var all = all();
            all.forEach(counted::add);
            lines = all.size();
            isLoaded = true;
        }
    }

    private List<Vote> all() {
        var kept = file.read();
        var known = new HashSet<>(kept);
        var before = former.votes().stream().filter(vote -> !known.contains(vote));
        return Stream.concat(before, kept.stream()).toList();
    }

    /**
     * Returns when it is on the disk; the same once more changes nothing.
     *
     * @throws TooManyVotesException where as many are kept as may be
     */
    public synchronized void add(Vote vote) {
        load();
        var before = counted.before(vote);
        if (before.isEmpty() && counted.size() >= most) {
            throw TooManyVotesException.full(most);
        }
        if (before.filter(vote::repeats).isEmpty()) {
            file.append(vote);
            counted.add(vote);
            lines++;
            compact();
        }
    }

    /** Who votes again and again makes the file no longer than twice what counts. */
    private void compact() {
        if (lines > 2 * counted.size() + FEW) {
            lines = counted.size();
            try {
                file.replace(counted.all());
            } catch (DiskException e) {
                // Each vote is on the disk already; the next try is when there are twice as many.
                LOG.warn(e.getMessage());
            }
        }
    }

    /** How many of those that count are for it and against it. */
    public synchronized VoteCount tally(String answer) {
        load();
        return counted.tally(answer);
    }

    @Override
    public List<Folder> folders() {
        return List.of(folder);
    }

    /** Those that count: of each voter the last, and all of those who do not say who they are. */
    public synchronized List<Vote> on(String answer) {
        load();
        return counted.on(answer);
    }

    /** Those that count on all answers. */
    public synchronized List<Vote> counted() {
        load();
        return counted.all();
    }
}
