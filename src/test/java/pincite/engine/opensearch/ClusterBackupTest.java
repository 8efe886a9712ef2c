package pincite.engine.opensearch;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.IndexException;
import pincite.index.IndexedPassage;
import pincite.index.Snapshot;
import pincite.passage.Passage;

/** The cluster's own snapshots, taken and brought back as docs/scale.md says. */
@WithSearchNode
class ClusterBackupTest {

    private static final String QUICK = "40mb";
    /** The ballast takes half a minute at this speed; a snapshot that is deleted ends within half a second. */
    private static final String SLOW = "300kb";
    private static final int BALLAST = 8_000_000;

    private NodeAddress node;
    private TestIndex index;

    @BeforeEach
    void begin(NodeAddress address) {
        node = address;
        index = TestIndex.of(node, "backup-" + UUID.randomUUID());
        commit("a");
        commit("b");
    }

    @AfterEach
    void clear() {
        node.delete(repository() + "/*");
        node.delete(repository());
        index.clear();
    }

    @Test
    void whatIsBroughtBackAnswersAndIsWrittenTo() {
        keepAt(QUICK);
        node.put(repository() + "/one?wait_for_completion=true", ofIndices(allButLeases()));
        index.clear();
        assertThat(open().snapshot()).isEmpty();
        node.post(repository() + "/one/_restore?wait_for_completion=true", ofIndices(allButLeases()));
        assertThatAreAnsweredFrom("b");
        commit("c");
        assertThatAreAnsweredFrom("c");
    }

    @Test
    void updatesGoOnWhileASnapshotIsTaken() {
        var left = indices().stream().filter(index -> index.contains("-0000000002a-")).findFirst().orElseThrow();
        beginSlowly(allButLeases());
        commit("c");
        assertThat(state()).isEqualTo("IN_PROGRESS");
        assertThatAreAnsweredFrom("c");
        assertThat(indices()).contains(left);
        node.delete(repository() + "/one");
        commit("d");
        assertThat(indices()).doesNotContain(left);
    }

    @Test
    void aSnapshotOfTheRightToWriteKeepsAnUpdateForTheNextRun() {
        try (var update = open().update()) {
            beginSlowly(index.prefix() + "-*");
            assertThatExceptionOfType(IndexException.Unavailable.class)
                    .isThrownBy(() -> Editions.commit(update, Editions.first("c")))
                    .withMessageContaining("taking a snapshot").withMessageContaining("-*-lease-*");
            assertThat(state()).isEqualTo("IN_PROGRESS");
            assertThatAreAnsweredFrom("b");
            node.delete(repository() + "/one");
        }
        commit("c");
        assertThatAreAnsweredFrom("c");
    }

    private String repository() {
        return "/_snapshot/" + index.prefix();
    }

    private void keepAt(String speed) {
        node.put(repository(), """
                               {"type": "fs", "settings": {"location": "%s", "max_snapshot_bytes_per_sec": "%s"}}
                               """.formatted(index.prefix(), speed));
    }

    private String allButLeases() {
        return index.prefix() + "-*,-" + index.prefix() + "-*-lease-*";
    }

    private static String ofIndices(String indices) {
        return "{\"indices\": \"%s\", \"include_global_state\": false}".formatted(indices);
    }

    /** It is not done before it is ended. */
    private void beginSlowly(String indices) {
        var noise = new byte[BALLAST];
        new Random(BALLAST).nextBytes(noise);
        node.put("/" + index.prefix() + "-ballast/_doc/1",
                "{\"noise\": {\"type\": \"%s\"}}".formatted(Base64.getEncoder().encodeToString(noise)));
        keepAt(SLOW);
        node.put(repository() + "/one", ofIndices(indices));
    }

    private String state() {
        return node.get(repository() + "/one").path("snapshots").path(0).path("state").asText();
    }

    private Set<String> indices() {
        return new Generations(index.cluster(), plan().names()).known().keySet();
    }

    private IndexPlan plan() {
        return index.plan("backup", "", TestIndex.LETTERS);
    }

    private OpenSearchPassageIndex open() {
        return new OpenSearchPassageIndex(plan());
    }

    private void commit(String... articles) {
        try (var update = open().update()) {
            Editions.commit(update, Editions.first(articles));
        }
    }

    private void assertThatAreAnsweredFrom(String... articles) {
        try (var snapshot = open().snapshot().orElseThrow()) {
            assertThat(snapshot.generation().articles()).containsOnlyKeys(articles);
            assertThat(texts(snapshot)).isEqualTo(Editions.right(snapshot.generation()));
        }
    }

    private static SortedMap<String, String> texts(Snapshot snapshot) {
        return new TreeMap<>(snapshot.all().stream().map(IndexedPassage::passage)
                .collect(toMap(Passage::id, Passage::text)));
    }
}
