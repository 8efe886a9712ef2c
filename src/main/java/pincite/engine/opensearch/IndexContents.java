package pincite.engine.opensearch;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.IndexException;
import pincite.index.LastUsed;

/** What is in the indices that are answered from; as they do not change, each is read once. */
final class IndexContents {

    private static final int MOST = 1_000;

    private final Generations generations;
    private final String recipe;
    private final LastUsed<String, Optional<Label>> labels = new LastUsed<>(MOST);
    private final LastUsed<String, SortedMap<String, String>> articles = new LastUsed<>(MOST);

    IndexContents(Generations generations, String recipe) {
        this.generations = generations;
        this.recipe = recipe;
    }

    /** Empty where it has none, that of another recipe, or of another wall than its name says. */
    Optional<Label> label(String index) {
        return labels.of(index, () -> readLabel(index));
    }

    private Optional<Label> readLabel(String index) {
        var reply = generations.cluster().send(ClusterRequest.get("/" + index + "/_mapping"));
        if (reply.isMissing()) {
            throw Passages.replaced(generations.cluster());
        }
        var meta = reply.body().path(index).path("mappings").path("_meta");
        var numbered = generations.names().read(index);
        return Label.read(meta).filter(label -> label.recipe().equals(recipe))
                .filter(label -> numbered.filter(name -> name.isBehind(label.wall())).isPresent());
    }

    /** Fingerprints by id. */
    SortedMap<String, String> articles(String index) {
        return articles.of(index, () -> readArticles(index));
    }

    private SortedMap<String, String> readArticles(String index) {
        var read = new TreeMap<String, String>();
        var all = new Passages(generations.cluster(), List.of(index));
        all.each(Passages.having(IndexFields.ARTICLE), IndexFields.ARTICLE,
                List.of(IndexFields.ARTICLE, IndexFields.FINGERPRINT),
                hit -> read.put(IndexFields.text(hit, IndexFields.ARTICLE),
                        IndexFields.text(hit, IndexFields.FINGERPRINT)));
        int told = label(index).map(Label::articles).orElse(0);
        if (read.size() != told) {
            throw new IndexException.Damaged("The index " + index + " of the OpenSearch cluster at "
                    + generations.cluster().names() + " has " + read.size() + " articles and says that it has " + told
                    + ". It is not answered from; the next run of 'index' makes it anew from the articles.");
        }
        return Collections.unmodifiableSortedMap(read);
    }
}
