package pincite.engine.opensearch;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import pincite.engine.opensearch.http.ClusterRequest;
import pincite.engine.opensearch.node.NodeAddress;
import pincite.engine.opensearch.node.WithSearchNode;
import pincite.index.Hit;
import pincite.index.IndexException;
import pincite.index.IndexedArticle;
import pincite.index.Logged;
import pincite.index.PassageIndex;

/** What is wrong with a real cluster is told with the remedy, and what is answered from stays what it was. */
@WithSearchNode
class BadClusterTest {

    private static final Map<String, IndexedArticle> ONE = Map.of("a", IndexedArticle.open("1"));
    private static final Map<String, IndexedArticle> TWO = Map.of("a", IndexedArticle.open("1"), "b",
            IndexedArticle.open("1"));

    /** Over after four rounds, and half of it is left then. */
    private static final Duration SOON = Duration.ofMillis(1_500);

    @RegisterExtension
    static final WireMockExtension DOOR = WireMockExtension.newInstance().options(wireMockConfig().dynamicPort())
            .build();

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
    void aReadOnlyClusterIsToldFromTheStart() {
        readOnly(true);
        var empty = index.open("recipe", "");
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(empty::update)
                .withMessageContaining("'cluster.blocks.read_only'");
        assertThat(empty.snapshot()).isEmpty();
    }

    /** While the service runs somebody changes who may ask, or what is there; mended, it goes on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            401 | {}                                                                    | 'pincite.opensearch.user'
                                            403 | {"error": {"type": "security_exception", "reason": "no permissions"}} | the right to make
                                            200 | <html>Sign in</html>                                                  | 'pincite.opensearch.hosts'
                                            200 | {"responses": [{"status": 403, "error": {"type": "security_exception", "reason": "no permissions"}}]} | no permissions
                                            404 | {"message": "no route"}                                               | refused GET
                                            413 | too large                                                             | 'http.max_content_length'
                                            503 | {"error": {"type": "cluster_block_exception", "reason": "no manager"}} | has no manager
                                            """)
    void whatIsChangedWhileItRunsIsNoAnswer(int status, String body, String told, NodeAddress node) {
        DOOR.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(node.base().toString())));
        var behind = new TestIndex(List.of(URI.create(DOOR.baseUrl())), index.prefix());
        var answering = new OpenSearchPassageIndex(behind.plan("recipe", "", TestIndex.LETTERS, SOON));
        commit(answering, ONE);
        var changed = DOOR.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status).withBody(body)));
        for (var ask : List.<Runnable>of(answering::snapshot, answering::update)) {
            assertThatThrownBy(ask::run).isInstanceOf(IndexException.class).hasMessageContaining(told)
                    .hasMessageContaining(DOOR.baseUrl());
        }
        DOOR.removeStub(changed);
        assertThat(articles(answering)).containsExactly("a");
        commit(answering, TWO);
        assertThat(articles(answering)).containsExactly("a", "b");
    }

    @Test
    void moreReplicasThanNodesAreRefusedAndWhatThereIsAnswers() {
        commit(index.open("recipe", ""), ONE);
        var plan = index.plan("recipe", "", TestIndex.LETTERS);
        var safer = new OpenSearchPassageIndex(TestIndex.with(plan, plan.form(), 3, plan.patience()));
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
        var told = Logged.during("pincite.engine.opensearch", () -> commit(young, TWO));
        assertThat(told).singleElement().asString().contains("another version or another embedding model",
                index.prefix(),
                index.hosts().get(0).toString(), "'pincite.opensearch.prefix'");
        assertThat(Logged.during("pincite.engine.opensearch", () -> commit(young, ONE))).isEmpty();
        commit(young, TWO);
        assertThat(articles(old)).containsExactly("a");
        assertThat(articles(young)).containsExactly("a", "b");
    }

    /** Numbers of generations begin again, and this process knows those of before. */
    @Test
    void whatIsMadeAfterAllWasDeletedIsNotTakenForWhatWasThere() {
        var answering = index.open("recipe", "");
        edit(answering, "a");
        assertThat(read(answering)).containsOnlyKeys("a");
        index.clear();
        edit(answering, "a", "b");
        assertThat(read(answering)).containsOnlyKeys("a", "b");
        edit(answering, "b", "c");
        assertThat(read(answering)).containsOnlyKeys("b", "c");
    }

    @Test
    void anIndexThatIsNotWhatItSaysIsMadeAnew() {
        edit(index.open("recipe", ""), "a", "b");
        var live = live();
        var recipe = index.plan("recipe", "", TestIndex.LETTERS).recipe();
        var label = new HashMap<>(new IndexContents(generations(), recipe).label(live).orElseThrow().written());
        label.put("articles", 7);
        index.cluster().done(ClusterRequest.put("/" + live + "/_mapping", Map.of("_meta", label)));
        var answering = index.open("recipe", "");
        assertThatExceptionOfType(IndexException.Damaged.class).isThrownBy(answering::snapshot)
                .withMessageContaining(live).withMessageContaining("makes it anew");
        edit(answering, "a", "b");
        assertThat(read(answering)).containsOnlyKeys("a", "b");
    }

    /** The cluster makes one of its own kind of what is sent to it then. */
    @Test
    void aDraftThatWasDeletedIsNotAnsweredFrom() {
        var answering = index.open("recipe", "");
        edit(answering, "a");
        var before = live();
        try (var update = answering.update()) {
            Editions.add(update, "b");
            generations().known().keySet().stream().filter(name -> name.contains("-open-") && !name.equals(before))
                    .forEach(name -> index.cluster().done(ClusterRequest.delete("/" + name)));
            Editions.add(update, "c");
            assertThatExceptionOfType(IndexException.class).isThrownBy(() -> update.commit(
                    Map.of("a", IndexedArticle.open("1"), "b", IndexedArticle.open("1"), "c",
                            IndexedArticle.open("1"))));
        }
        assertThat(read(answering)).containsOnlyKeys("a");
        edit(answering, "a", "b", "c");
        assertThat(read(answering)).containsOnlyKeys("a", "b", "c");
    }

    @Test
    void anIndexThatSomebodyClosedIsToldToBeOpened() {
        var answering = index.open("recipe", "");
        edit(answering, "a");
        index.cluster().done(ClusterRequest.post("/" + live() + "/_close"));
        for (var ask : List.<Runnable>of(() -> read(answering), () -> edit(answering, "b"))) {
            assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(ask::run)
                    .withMessageContaining("Open it there");
        }
    }

    @Test
    void aTemplateForAllIndicesChangesNothing() {
        var template = "/_index_template/" + index.prefix();
        index.cluster().done(ClusterRequest.put(template, Map.of("index_patterns", List.of(index.prefix() + "-*"),
                "template", Map.of("settings", Map.of("index.auto_expand_replicas", "0-all", "index.default_pipeline",
                        "none-such", "index.final_pipeline", "none-such", "index.search.default_pipeline",
                        "none-such")))));
        try {
            var answering = index.open("recipe", "");
            edit(answering, "a");
            edit(answering, "b");
            assertThat(read(answering)).containsOnlyKeys("b");
        } finally {
            index.cluster().done(ClusterRequest.delete(template));
        }
    }

    @Test
    void whatHasTheNameOfTheAliasIsToldToBeDeleted() {
        var answering = index.open("recipe", "");
        index.cluster().done(ClusterRequest.put("/" + generations().names().live(), Map.of()));
        assertThatExceptionOfType(IndexException.Unusable.class).isThrownBy(() -> edit(answering, "a"))
                .withMessageContaining("Delete what has that name")
                .withMessageContaining("'pincite.opensearch.prefix'");
    }

    private Generations generations() {
        return new Generations(index.cluster(), index.plan("recipe", "", TestIndex.LETTERS).names());
    }

    private String live() {
        return generations().live().first();
    }

    private static void edit(PassageIndex index, String... articles) {
        try (var update = index.update()) {
            Editions.commit(update, Editions.first(articles));
        }
    }

    /** Texts by article: nothing else is there. */
    private static Map<String, String> read(PassageIndex index) {
        return index.look(snapshot -> {
            var read = new TreeMap<String, String>();
            snapshot.passages(snapshot.byWords(Editions.QUESTION, Optional.empty(), 100).stream().map(Hit::passage)
                    .toList()).forEach(each -> read.put(each.passage().article(), each.passage().text()));
            assertThat(read.values())
                    .containsExactlyInAnyOrderElementsOf(Editions.right(snapshot.generation()).values());
            return read;
        }).orElseThrow();
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
