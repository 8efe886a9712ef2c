package pincite.engine.opensearch.node;

import static java.util.stream.Collectors.joining;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.fasterxml.jackson.databind.JsonNode;

/** Nodes that have found each other; each is reached by the others over a wire that can be cut. */
public final class SearchCluster implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    /** Whoever falls silent is missed after three or four seconds, and a full disk after ten; by itself it would be half a minute. */
    private static final Map<String, String> IMPATIENT = Map.of(
            "cluster.fault_detection.leader_check.timeout", "1500ms",
            "cluster.fault_detection.leader_check.retry_count", "2",
            "cluster.fault_detection.follower_check.timeout", "1500ms",
            "cluster.fault_detection.follower_check.retry_count", "2",
            "cluster.publish.timeout", "2s", "cluster.follower_lag.timeout", "2s",
            "transport.connect_timeout", "2s", "cluster.info.update.interval", "10s",
            "cluster.routing.allocation.disk.reroute_interval", "5s");
    /** A copy that nobody goes on sending, its source having lost the third node just then, is begun again; by itself after half an hour. */
    private static final Map<String, String> RECOVERING = Map.of("indices.recovery.internal_action_timeout", "10s",
            "indices.recovery.internal_action_long_timeout", "10s");

    private final List<Wire> wires;
    private final List<SearchNode> nodes = new ArrayList<>();
    private boolean isMended;

    private SearchCluster(int size) {
        this.wires = IntStream.range(0, size).mapToObj(number -> Wire.open()).toList();
    }

    /** Green when it is there. */
    public static SearchCluster start(int size) {
        var cluster = new SearchCluster(size);
        try {
            cluster.begin();
            cluster.awaitGreen();
        } catch (RuntimeException | Error e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    private void begin() {
        var all = new TreeMap<>(IMPATIENT);
        all.putAll(RECOVERING);
        all.put("cluster.name", "tests-" + UUID.randomUUID());
        all.put("discovery.seed_hosts", wires.stream().map(wire -> "127.0.0.1:" + wire.port()).collect(joining(",")));
        all.put("cluster.initial_cluster_manager_nodes",
                IntStream.range(0, wires.size()).mapToObj(SearchCluster::name).collect(joining(",")));
        // Else it is known where it listens only after it was found.
        all.put("discovery.initial_state_timeout", "0s");
        // We ask for none, and the client of LangChain4j's store unpacks it twice.
        all.put("http.compression", "false");
        for (int number = 0; number < wires.size(); number++) {
            all.put("transport.publish_port", String.valueOf(wires.get(number).port()));
            nodes.add(SearchNode.begin(name(number), all));
        }
        nodes.forEach(this::awaitStart);
    }

    private static String name(int number) {
        return "node-" + (number + 1);
    }

    public List<SearchNode> nodes() {
        return List.copyOf(nodes);
    }

    /** It neither hears the others nor is heard by them, until it is healed; whoever asks it over HTTP reaches it. */
    public void cutOff(SearchNode node) {
        Assumptions.assumeTrue(Sockets.areTold(),
                "A node is cut off where /proc tells whose a connection is: on Linux.");
        nodes.forEach(each -> wire(each).cut(node.process()));
        wire(node).cut();
    }

    public void heal() {
        wires.forEach(Wire::heal);
    }

    /** What the others send to it; what it sends goes over theirs. */
    private Wire wire(SearchNode node) {
        return wires.get(nodes.indexOf(node));
    }

    /** After it was restarted, too. */
    public void awaitStart(SearchNode node) {
        node.awaitStart();
        wire(node).leadTo(node.transportPort());
    }

    /** As many nodes as run, and all shards where they belong. @return how long it took */
    public Duration awaitGreen() {
        isMended = false;
        var took = Until.isSo(LONGEST, () -> "the cluster is green: " + shards() + said(),
                () -> alive().stream().allMatch(this::isGreen));
        isMended = true;
        return took;
    }

    /** Else there is no use in breaking it further: one failure is told once. */
    public void skipUnlessMended() {
        Assumptions.assumeTrue(isMended, "The three nodes have not come together again after an earlier test.");
    }

    /** Under a load it is so for moments only: it says so when one comes, and is not caught in one. */
    private boolean isGreen(SearchNode node) {
        return ask(node, "/_cluster/health?local=true&wait_for_status=green&timeout=1s&wait_for_nodes="
                + alive().size()).filter(health -> !health.get("timed_out").asBoolean()).isPresent();
    }

    public SearchNode manager() {
        return managerBut(node -> false);
    }

    /** The one that the others elected after it was lost. */
    public SearchNode managerAfter(SearchNode lost) {
        return managerBut(lost::equals);
    }

    /** By a vote, as before one is taken out of service; a new one looks at the disks at once, and not in ten seconds. */
    public void electAnother() {
        var manager = manager();
        manager.address().post("/_cluster/voting_config_exclusions?node_names=" + manager.name(), "");
        manager.address().delete("/_cluster/voting_config_exclusions?wait_for_removal=false");
    }

    private SearchNode managerBut(Predicate<SearchNode> lost) {
        var found = new ArrayList<SearchNode>();
        Until.isSo(LONGEST, () -> "a manager is elected: " + said(), () -> alive().stream().filter(lost.negate())
                .flatMap(node -> managerFor(node).stream()).filter(lost.negate()).peek(found::add).findFirst()
                .isPresent());
        return found.get(0);
    }

    /** For whom it takes whom: it may not have heard yet that it is lost. */
    private Optional<SearchNode> managerFor(SearchNode node) {
        return ask(node, "/_cluster/state/nodes,cluster_manager_node?local=true").flatMap(state -> {
            var name = state.at("/nodes").path(state.path("cluster_manager_node").asText()).path("name").asText();
            return alive().stream().filter(each -> each.name().equals(name)).findFirst();
        });
    }

    private static Optional<JsonNode> ask(SearchNode node, String path) {
        try {
            return node.address().answers() ? Optional.of(node.address().get(path)) : Optional.empty();
        } catch (IllegalStateException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private List<SearchNode> alive() {
        return nodes.stream().filter(node -> node.process().isAlive()).toList();
    }

    private String shards() {
        return alive().stream().findFirst().stream()
                .flatMap(node -> Stream.of("/_cat/shards?format=json", "/_cat/recovery?active_only&format=json")
                        .flatMap(path -> ask(node, path).stream()))
                .map(JsonNode::toPrettyString).collect(joining("\n"));
    }

    private String said() {
        return nodes.stream().map(node -> node.name() + ": " + node.said()).collect(joining("\n"));
    }

    @Override
    public void close() {
        nodes.forEach(SearchNode::close);
        wires.forEach(Wire::close);
    }
}
