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
    private final int most;
    private final LineFile.Follower<Vote> counting = new LineFile.Follower<>() {

        @Override
        public void beginAnew() {
            counted = new CountedVotes();
            former.votes().forEach(counted::add);
            lines = 0;
        }

        @Override
        public void add(Vote vote) {
            counted.add(vote);
            lines++;
        }
    };
    private CountedVotes counted = new CountedVotes();
    private int lines;
    private boolean isBegun;

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
                known();
            }
        } catch (DiskException e) {
            LOG.error(e.getMessage());
        }
    }

    /** Ended in between, it takes over nothing twice; nor do two processes at once. */
    void takeOver() {
        if (former.areThere()) {
            file.inTurn(this::tookOver);
        }
    }

    private boolean tookOver() {
        boolean isThere = former.areThere();
        if (isThere) {
            file.replace(all());
            former.leave();
        }
        return isThere;
    }

    /** With those that another process took. */
    private synchronized CountedVotes known() {
        if (!isBegun) {
            counting.beginAnew();
            isBegun = true;
        }
        file.tell(counting);
        return counted;
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
        file.inTurn(() -> {
            var known = known();
            var before = known.before(vote);
            if (before.isEmpty() && known.size() >= most) {
                throw TooManyVotesException.full(most);
            }
            if (before.filter(vote::repeats).isEmpty()) {
                file.append(vote);
                compact(known());
            }
        });
    }

    /** Who votes again and again makes the file no longer than twice what counts. */
    private void compact(CountedVotes known) {
        if (lines > 2 * known.size() + FEW) {
            try {
                file.replace(known.all());
            } catch (DiskException e) {
                // Each vote is on the disk already; the next try is when there is one more.
                LOG.warn(e.getMessage());
            }
        }
    }

    /** How many of those that count are for it and against it. */
    public synchronized VoteCount tally(String answer) {
        return known().tally(answer);
    }

    @Override
    public List<Folder> folders() {
        return List.of(folder);
    }

    /** Those that count: of each voter the last, and all of those who do not say who they are. */
    public synchronized List<Vote> on(String answer) {
        return known().on(answer);
    }

    /** Those that count on all answers. */
    public synchronized List<Vote> counted() {
        return known().all();
    }
}
