package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import pincite.corpus.Publication;
import pincite.corpus.Span;
import pincite.engine.opensearch.node.SearchCluster;
import pincite.engine.opensearch.node.WithSearchCluster;
import pincite.index.Hit;
import pincite.index.IndexedArticle;
import pincite.index.LetterEmbeddingModel;
import pincite.index.PassageIndex;
import pincite.index.Segments;
import pincite.index.Update;
import pincite.passage.Passage;
import pincite.passage.Sentence;

/** What has a replica is answered whole, and written, while one of three nodes is gone. */
@WithSearchCluster
class ReplicatedIndexTest {

    @Test
    void answersAndIsWrittenWithoutOneNode(SearchCluster cluster) {
        var hosts = cluster.nodes().stream().map(node -> node.address().base()).toList();
        var plan = new TestIndex(hosts, "replicated").plan("recipe", "", TestIndex.LETTERS);
        var index = new OpenSearchPassageIndex(new IndexPlan(plan.cluster(), plan.names(), plan.recipe(),
                plan.access(), plan.tokens(), new IndexForm(2, TestIndex.LETTERS), 1));
        commit(index, "a", "b", "c");
        commit(index, "a", "b", "d");
        var whole = found(index);
        var gone = cluster.nodes().get(0);
        gone.kill();
        try {
            for (int time = 0; time < 20; time++) {
                assertThat(found(index)).isEqualTo(whole);
            }
            commit(index, "a", "b", "d", "e");
            assertThat(index.look(snapshot -> snapshot.generation().articles().keySet()).orElseThrow())
                    .containsExactly("a", "b", "d", "e");
        } finally {
            gone.restart();
            cluster.awaitStart(gone);
            cluster.awaitGreen();
        }
        commit(index, "a", "b", "d");
        assertThat(found(index)).isEqualTo(whole);
    }

    private static List<Hit> found(PassageIndex index) {
        return index.look(snapshot -> snapshot.byWords("zebras of the town", Optional.empty(), 10)).orElseThrow();
    }

    private static void commit(PassageIndex index, String... articles) {
        try (var update = index.update()) {
            var before = new ArrayList<>(update.articles().keySet());
            before.removeAll(List.of(articles));
            before.forEach(update::remove);
            var all = new TreeMap<String, String>();
            for (var article : articles) {
                all.put(article, "1");
                if (!update.articles().containsKey(article)) {
                    add(update, article);
                }
            }
            update.commit(IndexedArticle.open(Map.copyOf(all)));
        }
    }

    private static void add(Update update, String article) {
        var text = "Zebras of " + article + " graze near the town.";
        var span = new Span(0, text.length());
        var passage = new Passage(article, "Title", span, text,
                List.of(new Sentence(span, text, 0, Sentence.Kind.PROSE)));
        update.store().addAll(List.of(passage.id()), List.of(LetterEmbeddingModel.embedding(text)),
                List.of(Segments.of(passage, Publication.titled("Title"))));
    }
}
