package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.engine.opensearch.http.ClusterRequest;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.IndexException;

/** A replica is made of files alone: nothing is left to be done again when a draft is copied, and no older copy of it lies about. */
@WithSearchNode
class IndexDraftTest {

    private static final String NAME = "drafted-1";

    private final TestIndex index;

    private IndexDraft draft;

    IndexDraftTest(NodeAddress node) {
        this.index = TestIndex.of(node, "drafted");
    }

    @BeforeEach
    void write() {
        draft = IndexDraft.made(index.plan("recipe", "", TestIndex.LETTERS), NAME);
        put("one");
    }

    private void put(String article) {
        draft.put(Map.of(PassageJson.articleKey(article), PassageJson.article(article, "fingerprint")), 2);
    }

    @AfterEach
    void clear() {
        index.cluster().done(ClusterRequest.delete("/" + NAME));
    }

    @Test
    void liesInFilesWhenItIsSealed() {
        assertThat(uncommitted()).isEqualTo(1);
        draft.seal();
        assertThat(uncommitted()).isZero();
    }

    private int uncommitted() {
        return asked("/_stats/translog").at("/_all/primaries/translog/uncommitted_operations").asInt();
    }

    /** Also what was sent twice, and comes late. */
    @Test
    void takesNothingWhenItIsSealed() {
        draft.seal();
        assertThatExceptionOfType(IndexException.class).isThrownBy(() -> put("two"));
    }

    /** A host that was silent for a while does what it was asked before somebody else was. */
    @Test
    void whatComesLateChangesNothingThatWasWrittenSince() {
        var late = List.of(PassageJson.articleKey("one"));
        assertThatExceptionOfType(IndexException.class).isThrownBy(() -> draft.remove(late, 1));
        draft.refresh();
        assertThat(draft.passages().count(IndexFields.ARTICLE)).isEqualTo(1);
        draft.remove(late, 2);
        draft.refresh();
        assertThat(draft.passages().count(IndexFields.ARTICLE)).isZero();
    }

    @Test
    void isMovedWhenItIsWholeAndNotBefore() {
        assertThat(moves()).isEqualTo("none");
        draft.seal();
        draft.replicate();
        assertThat(moves()).isEqualTo("all");
    }

    private String moves() {
        return setting("index.routing.rebalance.enable");
    }

    /** While it is copied, a node that leaves is not waited for; nobody answers from it yet. */
    @Test
    void keepsThePlaceOfACopyOnANodeThatRestarts() {
        draft.seal();
        draft.replicate();
        assertThat(setting("index.unassigned.node_left.delayed_timeout")).isEmpty();
    }

    private String setting(String name) {
        return asked("/_settings?flat_settings=true").path(NAME).path("settings").path(name).asText();
    }

    private JsonNode asked(String what) {
        return index.cluster().done(ClusterRequest.get("/" + NAME + what)).body();
    }
}
