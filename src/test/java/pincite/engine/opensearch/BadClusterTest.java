package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pincite.engine.opensearch.http.ClusterRequest;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.IndexException;
import pincite.index.IndexedArticle;
import pincite.index.PassageIndex;

/** What is wrong with a real cluster is told with the remedy, and what is answered from stays what it was. */
@WithSearchNode
class BadClusterTest {

    private static final Map<String, IndexedArticle> ONE = Map.of("a", IndexedArticle.open("1"));
    private static final Map<String, IndexedArticle> TWO = Map.of("a", IndexedArticle.open("1"), "b",
            IndexedArticle.open("1"));

    private TestIndex index;

    @BeforeEach
    void begin(NodeAddress node) {
        index = TestIndex.of(node, "bad-" + UUID.randomUUID());
    }

    @AfterEach
    void clear() {
        readOnly(false);
        index.clear();
    }

    private void readOnly(boolean isSo) {
        var value = isSo ? "true" : null;
        var settings = new HashMap<String, Object>();
        settings.put("cluster.blocks.read_only", value);
        index.cluster().done(ClusterRequest.put("/_cluster/settings", Map.of("persistent", settings)));
    }

    @Test
    void aReadOnlyClusterAnswersAndIsNotWrittenTo() {
        commit(index.open("recipe", ""), ONE);
        readOnly(true);
        assertThatExceptionOfType(IndexException.Unusable.class)
                .isThrownBy(() -> commit(index.open("recipe", ""), TWO))
                .withMessageContaining("cannot be written to").withMessageContaining("'cluster.blocks.read_only'");
        assertThat(articles(index.open("recipe", ""))).containsExactly("a");
        readOnly(false);
        commit(index.open("recipe", ""), TWO);
        assertThat(articles(index.open("recipe", ""))).containsExactly("a", "b");
    }

    @Test
    void moreReplicasThanNodesAreRefusedAndWhatThereIsAnswers() {
        commit(index.open("recipe", ""), ONE);
        var plan = index.plan("recipe", "", TestIndex.LETTERS);
        var safer = new OpenSearchPassageIndex(new IndexPlan(plan.cluster(), plan.names(), plan.recipe(),
                plan.access(), plan.tokens(), plan.form(), 3));
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(safer::update)
                .withMessageContaining("'pincite.opensearch.replicas' is 3");
        assertThat(articles(safer)).containsExactly("a");
    }

    @Test
    void twoVersionsAnswerSideBySide() {
        var old = index.open("old recipe", "");
        var young = index.open("new recipe", "");
        commit(old, ONE);
        assertThat(young.snapshot()).isEmpty();
        commit(young, TWO);
        assertThat(articles(old)).containsExactly("a");
        assertThat(articles(young)).containsExactly("a", "b");
    }

    @Test
    void anIndexThatWasDeletedMeanwhileIsNoAnswer() {
        var answering = index.open("recipe", "");
        commit(answering, ONE);
        try (var snapshot = answering.snapshot().orElseThrow()) {
            index.clear();
            assertThatExceptionOfType(IndexException.Unavailable.class).isThrownBy(snapshot::all)
                    .withMessageContaining("Ask again");
            assertThatExceptionOfType(IndexException.Unavailable.class)
                    .isThrownBy(() -> snapshot.passages(List.of("a#char=0,1")));
        }
        assertThat(answering.snapshot()).isEmpty();
    }

    private static void commit(PassageIndex index, Map<String, IndexedArticle> articles) {
        try (var update = index.update()) {
            update.commit(articles);
        }
    }

    private static Iterable<String> articles(PassageIndex index) {
        return index.look(snapshot -> snapshot.generation().articles().keySet()).orElseThrow();
    }
}
