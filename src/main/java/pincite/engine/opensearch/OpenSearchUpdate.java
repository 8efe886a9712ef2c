package pincite.engine.opensearch;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jboss.logging.Logger;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import pincite.access.Wall;
import pincite.engine.opensearch.WallUpdate.Before;
import pincite.index.Generation;
import pincite.index.IndexException;
import pincite.index.IndexedArticle;
import pincite.index.TokenCodec;
import pincite.index.Update;

/** One change over all walls, which becomes true behind all of them in one step of the cluster. */
final class OpenSearchUpdate implements Update {

    private static final Logger LOG = Logger.getLogger(OpenSearchUpdate.class);

    private final IndexPlan plan;
    private final Generations generations;
    private final Lease lease;
    private final SortedMap<Wall, WallUpdate> updates = new TreeMap<>();
    private boolean isPublished;

    private OpenSearchUpdate(IndexPlan plan, Generations generations, Lease lease) {
        this.plan = plan;
        this.generations = generations;
        this.lease = lease;
    }

    static OpenSearchUpdate begin(IndexPlan plan, Generations generations, IndexContents contents) {
        var update = new OpenSearchUpdate(plan, generations, Lease.take(generations, plan.patience().writer()));
        try {
            generations.clear(update.lease.number());
            update.read(contents);
            return update;
        } catch (RuntimeException e) {
            update.close();
            throw e;
        }
    }

    private void read(IndexContents contents) {
        for (var index : generations.live()) {
            contents.label(index).flatMap(label -> before(index, label, contents)).ifPresent(before -> updates
                    .put(before.label().wall(),
                            new WallUpdate(plan, before.label().wall(), lease, Optional.of(before))));
        }
        behind(Wall.NONE);
    }

    /** One that is not what it says is made anew. */
    private static Optional<Before> before(String index, Label label, IndexContents contents) {
        try {
            return Optional.of(new Before(index, label, contents.articles(index)));
        } catch (IndexException.Damaged damaged) {
            LOG.warn(damaged.getMessage());
            return Optional.empty();
        }
    }

    private WallUpdate behind(Wall wall) {
        return updates.computeIfAbsent(wall, each -> new WallUpdate(plan, each, lease, Optional.empty()));
    }

    @Override
    public Map<String, IndexedArticle> articles() {
        var articles = new TreeMap<String, IndexedArticle>();
        updates.forEach((wall, update) -> articles.putAll(IndexedArticle.behind(wall, update.articles())));
        return articles;
    }

    @Override
    public TokenCodec tokens() {
        return plan.tokens();
    }

    @Override
    public EmbeddingStore<TextSegment> store(Wall wall) {
        return OpenSearchEmbeddingStore.of(behind(wall));
    }

    @Override
    public void remove(String article) {
        updates.values().forEach(update -> update.remove(article));
    }

    @Override
    public Generation commit(Map<String, IndexedArticle> articles) {
        var fingerprints = IndexedArticle.byWall(articles);
        fingerprints.keySet().forEach(this::behind);
        var next = new TreeSet<String>();
        int passages = 0;
        for (var each : updates.entrySet()) {
            var ofWall = fingerprints.getOrDefault(each.getKey(), Map.of());
            if (!ofWall.isEmpty() || each.getKey().equals(Wall.NONE)) {
                var written = each.getValue().commit(ofWall);
                next.add(written.index());
                passages += written.passages();
            }
        }
        publish(next);
        var all = new TreeMap<String, String>();
        fingerprints.values().forEach(all::putAll);
        return Generation.of(plan.recipe(), all, passages).behind(fingerprints.keySet());
    }

    private void publish(TreeSet<String> next) {
        if (!next.equals(generations.live())) {
            generations.publish(lease.index(), next);
            isPublished = true;
        }
    }

    /** What was not published stays for the next update to clear away. */
    @Override
    public void close() {
        if (isPublished) {
            lease.end();
        } else {
            lease.close();
        }
    }
}
