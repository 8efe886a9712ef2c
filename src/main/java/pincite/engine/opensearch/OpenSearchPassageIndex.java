package pincite.engine.opensearch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jboss.logging.Logger;

import pincite.access.Readership;
import pincite.access.Wall;
import pincite.index.Generation;
import pincite.index.LastUsed;
import pincite.index.PassageIndex;
import pincite.index.Snapshot;
import pincite.index.Update;

/** OpenSearch in machines of its own: an index for each wall, read together as far as somebody may. */
final class OpenSearchPassageIndex implements PassageIndex {

    private static final Logger LOG = Logger.getLogger(OpenSearchPassageIndex.class);
    private static final int MOST_READERS = 64;

    private final IndexPlan plan;
    private final Generations generations;
    private final IndexContents contents;
    private final Requirements requirements;
    private final LastUsed<List<String>, OpenSearchSnapshot> together = new LastUsed<>(MOST_READERS);

    OpenSearchPassageIndex(IndexPlan plan) {
        this.plan = plan;
        this.generations = new Generations(plan.cluster(), plan.names());
        this.contents = new IndexContents(generations, plan.recipe());
        this.requirements = new Requirements(plan.cluster(), plan.replicas());
    }

    /** What is made under other rules of access is not answered from. */
    @Override
    public Optional<Snapshot> snapshot(Readership readership) {
        var readable = readable(readership);
        return readable.containsKey(Wall.NONE) ? Optional.of(together(readable)) : Optional.empty();
    }

    private SortedMap<Wall, String> readable(Readership readership) {
        var readable = new TreeMap<Wall, String>();
        for (var index : generations.live()) {
            contents.label(index).filter(label -> label.access().equals(plan.access()))
                    .filter(label -> readership.mayRead(label.wall()))
                    .ifPresent(label -> readable.put(label.wall(), index));
        }
        return readable;
    }

    private Snapshot together(SortedMap<Wall, String> readable) {
        var indices = List.copyOf(readable.values());
        return together.of(indices, () -> new OpenSearchSnapshot(new Passages(plan.cluster(), indices),
                generation(readable), plan.tokens()));
    }

    /** Worked out once: it is a hash over all articles. */
    private Generation generation(Map<Wall, String> readable) {
        var articles = new TreeMap<String, String>();
        int passages = 0;
        for (var index : readable.values()) {
            articles.putAll(contents.articles(index));
            passages += contents.label(index).map(Label::passages).orElse(0);
        }
        return Generation.of(plan.recipe(), articles, passages).behind(readable.keySet());
    }

    @Override
    public Update update() {
        requirements.check();
        tellOfOthers();
        return OpenSearchUpdate.begin(plan, generations, contents);
    }

    /** Each has names of its own, so nothing is taken from who still answers from it. */
    private void tellOfOthers() {
        if (generations.live().isEmpty()) {
            var others = generations.anyLive();
            if (!others.isEmpty()) {
                LOG.warnf("The OpenSearch cluster at %s has an index that another version or another embedding model"
                        + " made (%s). It is not answered from, and the articles are indexed anew beside it. When"
                        + " nobody answers from it any more, delete it there, or keep this one elsewhere with"
                        + " 'pincite.opensearch.prefix'.", plan.cluster().names(), String.join(", ", others));
            }
        }
    }
}
