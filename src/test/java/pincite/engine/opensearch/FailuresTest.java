package pincite.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pincite.engine.opensearch.http.ClusterRequest;
import pincite.engine.opensearch.node.SearchCluster;
import pincite.engine.opensearch.node.SearchNode;
import pincite.engine.opensearch.node.WithSearchCluster;
import pincite.index.IndexException;
import pincite.index.Snapshot;

/** Whatever of three nodes fails while questions and updates come: no answer is wrong or a part, and nothing confirmed is lost. */
@WithSearchCluster
class FailuresTest {

    /** Until there are answers and updates again after everything is mended. */
    private static final Duration LONGEST = Duration.ofSeconds(90);
    /** A writer that fails and cannot say so is missed. */
    private static final Duration SILENCE = Duration.ofSeconds(4);
    /** A seventh of what a service waits for. */
    private static final Duration PLACE = Duration.ofSeconds(3);
    /** A third of what a service waits for. */
    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    /** Enough where nobody answers. */
    private static final Duration SHORT = Duration.ofSeconds(1);
    /** Updates, of which one may have begun before. */
    private static final int AFTERWARDS = 3;
    private static final String DISK = "cluster.routing.allocation.disk.";

    private final SearchCluster cluster;
    private final TestIndex index;

    private UnderLoad load;

    FailuresTest(SearchCluster cluster) {
        cluster.skipUnlessMended();
        this.cluster = cluster;
        this.index = new TestIndex(hosts(cluster.nodes()), "failing-" + UUID.randomUUID());
    }

    private static List<URI> hosts(List<SearchNode> nodes) {
        return nodes.stream().map(node -> node.address().base()).toList();
    }

    @BeforeEach
    void begin() {
        load = UnderLoad.begin(open(cluster.nodes(), TIMEOUT), open(cluster.nodes(), TIMEOUT));
        load.awaitAnswers(10, LONGEST);
    }

    private OpenSearchPassageIndex open(List<SearchNode> asked, Duration timeout) {
        var plan = new TestIndex(hosts(asked), index.prefix()).plan("recipe", "", TestIndex.LETTERS, timeout);
        return new OpenSearchPassageIndex(
                TestIndex.with(plan, new IndexForm(2, TestIndex.LETTERS), 1, new IndexPlan.Patience(SILENCE, PLACE)));
    }

    @AfterEach
    void clear() {
        load.close();
        index.clear();
        cluster.awaitGreen();
    }

    @Test
    void theManagerIsKilled() {
        killed("The manager is killed", cluster.manager());
    }

    @Test
    void aNodeThatIsAskedIsKilled() {
        var manager = cluster.manager();
        killed("A node that is asked is killed",
                cluster.nodes().stream().filter(node -> !node.equals(manager)).findFirst().orElseThrow());
    }

    private void killed(String what, SearchNode node) {
        node.kill();
        load.await(50, 1, LONGEST);
        restart(node);
        whole(what);
    }

    @Test
    void twoOfThreeAreKilled() {
        var two = cluster.nodes().subList(1, 3);
        two.forEach(SearchNode::kill);
        load.awaitRefusals(3, LONGEST);
        two.forEach(SearchNode::restart);
        two.forEach(cluster::awaitStart);
        whole("Two of three are killed");
    }

    /** Whoever reaches only it is told that it does not answer, or has an older generation that is whole; nothing is written there. */
    @Test
    void theManagerIsCutOff() {
        var lonely = cluster.manager();
        var apart = open(List.of(lonely), SHORT);
        try (var before = open(List.of(lonely), TIMEOUT).snapshot().orElseThrow()) {
            long confirmed = load.figures().confirmed();
            cluster.cutOff(lonely);
            cluster.managerAfter(lonely);
            assertThatThrownBy(apart::update).isInstanceOfAny(IndexException.Unavailable.class,
                    IndexException.Locked.class);
            assertThat(isWholeOrRefused(() -> before)).isTrue();
            assertThat(isWholeOrRefused(() -> apart.snapshot().orElseThrow())).isTrue();
            load.awaitUpdates(confirmed + AFTERWARDS, LONGEST);
        } finally {
            cluster.heal();
        }
        whole("The manager is cut off");
    }

    private static boolean isWholeOrRefused(Supplier<Snapshot> asked) {
        try (var snapshot = asked.get()) {
            var read = new TreeMap<String, String>();
            snapshot.all().forEach(passage -> read.put(passage.passage().id(), passage.passage().text()));
            return read.equals(Editions.right(snapshot.generation()));
        } catch (IndexException.Unavailable e) {
            return true;
        }
    }

    @Test
    void theDisksAreFull() {
        try {
            room("1000000gb");
            cluster.electAnother();
            load.awaitRefusedUpdates(2, LONGEST).awaitAnswers(50, LONGEST);
            assertThat(load.figures().reasons().keySet())
                    .anyMatch(reason -> reason.contains("cannot be written to (")
                            && reason.contains("Make room on the disks"));
        } finally {
            room("1mb");
            cluster.electAnother();
        }
        whole("The disks are full");
        set(Stream.of("threshold_enabled", "watermark.low", "watermark.high", "watermark.flood_stage")
                .map(DISK::concat).toList(), null);
    }

    /** As where zones or full disks leave none; the generation before answers. */
    @Test
    void replicasHaveNoPlace() {
        set(List.of("cluster.routing.allocation.enable"), "primaries");
        try {
            load.awaitRefusedUpdates(1, LONGEST).awaitAnswers(50, LONGEST);
            assertThat(load.figures().reasons().keySet()).anyMatch(reason -> reason.contains("no place for the index")
                    && reason.contains("cluster.routing.allocation.enable")
                    && reason.contains("'pincite.opensearch.replicas'"));
        } finally {
            set(List.of("cluster.routing.allocation.enable"), null);
        }
        whole("Replicas have no place");
    }

    /** How much has to be free. */
    private void room(String free) {
        set(List.of(DISK + "threshold_enabled"), "true");
        set(List.of(DISK + "watermark.low", DISK + "watermark.high", DISK + "watermark.flood_stage"), free);
    }

    private void set(List<String> settings, String value) {
        var all = new HashMap<String, Object>();
        settings.forEach(setting -> all.put(setting, value));
        index.cluster().done(ClusterRequest.put("/_cluster/settings", Map.of("persistent", all)));
    }

    @Test
    void theManagerHangs() {
        var manager = cluster.manager();
        manager.pause();
        load.await(50, 1, LONGEST);
        manager.resume();
        whole("The manager hangs");
    }

    @Test
    void aRollingRestart() {
        cluster.nodes().forEach(node -> {
            node.stop();
            restart(node);
            cluster.awaitGreen();
        });
        whole("Rolling restart");
    }

    private void restart(SearchNode node) {
        node.restart();
        cluster.awaitStart(node);
    }

    private void whole(String what) {
        load.await(20, 2, LONGEST);
        load.close();
        System.out.println(load.figures().row(what));
        System.out.println(load.figures());
        assertThat(load.wrong()).as(load.toString()).isEmpty();
        assertThat(load.isNothingLost()).as(load.toString()).isTrue();
    }
}
