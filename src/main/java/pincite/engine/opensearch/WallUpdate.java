package pincite.engine.opensearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import pincite.access.Wall;
import pincite.index.IndexException;
import pincite.index.Segments;

/** A change of the articles behind one wall: of a copy of what is answered from, or of a first index made aside. */
final class WallUpdate {

    /** In one search for what is removed. */
    private static final int MOST_ARTICLES = 1_000;
    /** Bits for the requests of one generation, so that the versions of the next one are higher. */
    private static final int STEPS = 30;

    private final IndexPlan plan;
    private final Wall wall;
    private final Lease lease;
    private final Optional<Before> before;
    private final Set<String> added = new HashSet<>();
    private final Set<String> removed = new TreeSet<>();
    private Optional<IndexDraft> draft = Optional.empty();
    private long version;
    private boolean isDirty;

    WallUpdate(IndexPlan plan, Wall wall, Lease lease, Optional<Before> before) {
        this.plan = plan;
        this.wall = wall;
        this.lease = lease;
        this.version = lease.number() << STEPS;
        this.before = before;
    }

    /** What it starts from. */
    record Before(String index, Label label, SortedMap<String, String> articles) {
    }

    /** Fingerprints by id, of the generation that this change starts from. */
    SortedMap<String, String> articles() {
        return before.map(Before::articles).orElseGet(TreeMap::new);
    }

    void add(List<String> ids, List<Embedding> embeddings, List<TextSegment> segments) {
        removeNow();
        var documents = new LinkedHashMap<String, Map<String, Object>>();
        for (int each = 0; each < ids.size(); each++) {
            documents.put(PassageJson.key(ids.get(each)),
                    PassageJson.of(ids.get(each), embeddings.get(each), segments.get(each), plan.tokens()));
            added.add(segments.get(each).metadata().getString(Segments.ARTICLE));
        }
        draft().put(documents, version++);
        isDirty = true;
    }

    /** Many are taken out together. */
    void remove(String article) {
        if (articles().containsKey(article) || added.contains(article)) {
            removed.add(article);
        }
    }

    private void removeNow() {
        var all = new ArrayList<>(removed);
        removed.clear();
        for (int from = 0; from < all.size(); from += MOST_ARTICLES) {
            remove(Map.of("terms", Map.of(IndexFields.METADATA + Segments.ARTICLE,
                    all.subList(from, Math.min(from + MOST_ARTICLES, all.size())))));
        }
    }

    void remove(Map<String, ?> query) {
        refresh();
        var ids = new ArrayList<String>();
        draft().passages().each(query, IndexFields.ID, List.of(), hit -> ids.add(hit.path("sort").path(0).asText()));
        removePassages(ids);
    }

    void removePassages(Collection<String> ids) {
        draft().remove(ids.stream().map(PassageJson::key).toList(), version++);
        isDirty = true;
    }

    private void refresh() {
        if (isDirty) {
            draft().refresh();
            isDirty = false;
        }
    }

    private IndexDraft draft() {
        var open = draft.orElseGet(this::begin);
        draft = Optional.of(open);
        return open;
    }

    private IndexDraft begin() {
        var index = plan.names().first(wall, lease.number(), lease.mark());
        return before.map(of -> IndexDraft.copy(plan, index, of.index()))
                .orElseGet(() -> IndexDraft.made(plan, index));
    }

    /** The index to answer from, and how many passages it has. */
    Written commit(Map<String, String> articles) {
        removeNow();
        boolean isAsBefore = draft.isEmpty() && before.isPresent() && articles.equals(articles())
                && before.get().label().access().equals(plan.access());
        return isAsBefore ? new Written(before.get().index(), before.get().label().passages()) : written(articles);
    }

    record Written(String index, int passages) {
    }

    private Written written(Map<String, String> articles) {
        note(articles);
        draft().refuseUnlessOurs();
        draft().seal();
        var whole = draft().hasRemoved() ? withoutRemoved(draft()) : draft();
        whole.refuseUnlessWhole(articles.size());
        int passages = whole.passages().count(IndexFields.ID);
        whole.label(new Label(plan.recipe(), plan.access(), wall, articles.size(), passages));
        whole.replicate();
        return new Written(whole.index(), passages);
    }

    private void note(Map<String, String> articles) {
        var gone = new TreeSet<>(articles().keySet());
        gone.removeAll(articles.keySet());
        draft().remove(gone.stream().map(PassageJson::articleKey).toList(), version++);
        var changed = new TreeMap<String, Map<String, Object>>();
        articles.forEach((id, fingerprint) -> {
            if (!fingerprint.equals(articles().get(id))) {
                changed.put(PassageJson.articleKey(id), PassageJson.article(id, fingerprint));
            }
        });
        draft().put(changed, version++);
    }

    /**
     * What was removed would go on counting in how common a word is. The cluster keeps it for a while, for copies that may have missed
     * it; a copy of the index has no others that could have, and drops it.
     */
    private IndexDraft withoutRemoved(IndexDraft from) {
        var copy = IndexDraft.copy(plan, plan.names().second(wall, lease.number(), lease.mark()), from.index());
        if (!copy.drops()) {
            throw new IndexException.Unavailable("The OpenSearch cluster did not drop what was removed"
                    + " from the index " + copy.index() + ". The next run tries again.");
        }
        copy.seal();
        return copy;
    }
}
