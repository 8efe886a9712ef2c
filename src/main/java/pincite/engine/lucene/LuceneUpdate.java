package pincite.engine.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.apache.lucene.util.IOUtils;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.store.embedding.EmbeddingStore;
import pincite.access.Readership;
import pincite.access.Wall;
import pincite.index.Generation;
import pincite.index.IndexedArticle;
import pincite.index.TokenCodec;
import pincite.index.Update;

/** One change over all walls. Everybody's partition is opened first and keeps other processes out of all. */
final class LuceneUpdate implements Update {

    private final Partitions partitions;
    private final Making making;
    private final SortedMap<Wall, PartitionUpdate> updates = new TreeMap<>();

    private LuceneUpdate(Partitions partitions, Making making) {
        this.partitions = partitions;
        this.making = making;
    }

    static LuceneUpdate of(Partitions partitions, Making making) {
        var update = new LuceneUpdate(partitions, making);
        try {
            update.behind(Wall.NONE);
            partitions.clear();
            partitions.of(Readership.EVERYTHING).keySet().forEach(update::behind);
            return update;
        } catch (RuntimeException e) {
            IOUtils.closeWhileHandlingException(update::close);
            throw e;
        }
    }

    private PartitionUpdate behind(Wall wall) {
        return updates.computeIfAbsent(wall, each -> partitions.behind(each).update());
    }

    @Override
    public Map<String, IndexedArticle> articles() {
        var articles = new TreeMap<String, IndexedArticle>();
        updates.forEach((wall, update) -> articles.putAll(IndexedArticle.behind(wall, update.articles())));
        return articles;
    }

    @Override
    public TokenCodec tokens() {
        return making.tokens();
    }

    @Override
    public EmbeddingStore<TextSegment> store(Wall wall) {
        return behind(wall).store();
    }

    @Override
    public void remove(String article) {
        updates.values().forEach(update -> update.remove(article));
    }

    @Override
    public Generation commit(Map<String, IndexedArticle> articles) {
        var fingerprints = IndexedArticle.byWall(articles);
        fingerprints.keySet().forEach(this::behind);
        int passages = 0;
        for (var each : updates.entrySet()) {
            passages += each.getValue().commit(fingerprints.getOrDefault(each.getKey(), Map.of()));
        }
        var all = new TreeMap<String, String>();
        fingerprints.values().forEach(all::putAll);
        return Generation.of(making.recipe(), all, passages).behind(fingerprints.keySet());
    }

    /** Drops what was not committed; everybody's partition last, which lets others in. */
    @Override
    public void close() {
        var left = new ArrayList<>(updates.values());
        Collections.reverse(left);
        RuntimeException first = null;
        for (var update : left) {
            try {
                update.close();
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
