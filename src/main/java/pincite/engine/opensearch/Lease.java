package pincite.engine.opensearch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.engine.opensearch.IndexNames.Numbered;
import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.IndexException;

/**
 * The right to write, which one process has at a time: an index without documents, whose number is higher than every one before. It
 * says until when it holds, is renewed while somebody writes, and may be taken away after that by deleting it. As publishing deletes
 * it too, in the same step of the cluster, whoever has lost it publishes nothing any more, however long it slept: clocks decide how
 * soon another one may write, and never what is answered from.
 */
final class Lease implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Lease.class);

    private static final int MARK = 8;

    private final Cluster cluster;
    private final String index;
    private final long number;
    private final Duration length;
    private final String owner = UUID.randomUUID().toString();
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final ScheduledExecutorService renewing = Executors.newSingleThreadScheduledExecutor(Lease::daemon);

    private Lease(Cluster cluster, IndexNames names, long number, Duration length) {
        this.cluster = cluster;
        this.number = number;
        this.length = length;
        this.index = names.lease(number);
    }

    /** @throws IndexException.Locked where somebody else has it */
    static Lease take(Generations generations, Duration length) {
        var known = generations.known();
        var leases = known.values().stream().filter(Numbered::isLease).toList();
        leases.forEach(lease -> refuseWhereHeld(generations, lease));
        long last = known.values().stream().mapToLong(Numbered::number).max().orElse(0);
        var lease = new Lease(generations.cluster(), generations.names(), last + 1, length);
        lease.make(generations);
        try {
            leases.forEach(over -> generations.delete(over.index()));
            lease.settle(generations);
            lease.renewing.scheduleAtFixedRate(lease::renew, length.toMillis() / 3, length.toMillis() / 3,
                    TimeUnit.MILLISECONDS);
            return lease;
        } catch (RuntimeException e) {
            lease.close();
            throw e;
        }
    }

    private static void refuseWhereHeld(Generations generations, Numbered lease) {
        var told = told(generations.cluster(), lease.index());
        var until = told.hasNonNull("until") ? Instant.parse(told.get("until").asText()) : Instant.MIN;
        if (until.isAfter(Instant.now())) {
            throw locked(generations, "since " + told.path("since").asText() + ", and as things are until "
                    + until.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    private static JsonNode told(Cluster cluster, String index) {
        return cluster.send(ClusterRequest.get("/" + index + "/_mapping")).body().path(index).path("mappings")
                .path("_meta");
    }

    private static IndexException locked(Generations generations, String since) {
        return new IndexException.Locked("The index " + generations.names().root() + " of the OpenSearch cluster at "
                + generations.cluster().names() + " is being written by another process (" + since
                + "). Wait until it is done, or give this one an index of its own with 'pincite.opensearch.prefix'.");
    }

    /** Its shard need not be anywhere: what it says is part of the cluster's state. */
    private void make(Generations generations) {
        var form = Map.of("settings", Map.of("number_of_shards", 1, "number_of_replicas", 0,
                "auto_expand_replicas", "false"), "mappings",
                Map.of("_meta", label()));
        var reply = cluster.send(ClusterRequest.put("/" + index + "?wait_for_active_shards=0", form));
        if (reply.isOk()) {
            return;
        }
        if (!reply.isThereAlready()) {
            throw new IndexException.Unusable("The OpenSearch cluster at " + cluster.names()
                    + " does not let an index begin with the name " + index + " (" + reply.reason()
                    + "). Check 'pincite.opensearch.prefix', the rights of the user, and the limits of the cluster.");
        }
        if (!told(cluster, index).path("owner").asText().equals(owner)) {
            throw locked(generations, "since just now");
        }
    }

    /** Two that began at the same time, with what they knew, see each other now: the higher number goes on. */
    private void settle(Generations generations) {
        var others = generations.known().values().stream().filter(other -> !other.index().equals(index)).toList();
        if (others.stream().anyMatch(other -> other.number() >= number)) {
            throw locked(generations, "since just now");
        }
        others.stream().filter(Numbered::isLease).forEach(other -> generations.delete(other.index()));
    }

    String index() {
        return index;
    }

    /** Of the generation that is made under it. */
    long number() {
        return number;
    }

    /** Of whoever has it, in names. */
    String mark() {
        return owner.substring(0, MARK);
    }

    private void renew() {
        try {
            var reply = cluster.send(ClusterRequest.put("/" + index + "/_mapping", Map.of("_meta", label())));
            if (!reply.isOk()) {
                LOG.debugf("The right to write was lost: %s", reply.reason());
            }
        } catch (RuntimeException e) {
            LOG.debug("The right to write could not be renewed", e);
        }
    }

    private Map<String, Object> label() {
        return Map.of("owner", owner, "since", since.toString(), "until", Instant.now().plus(length).toString());
    }

    /** Somebody else may write at once. */
    @Override
    public void close() {
        renewing.shutdownNow();
        try {
            cluster.send(ClusterRequest.delete("/" + index));
        } catch (IndexException e) {
            LOG.debug("The right to write could not be given back; it ends by itself", e);
        }
    }

    /** It was given back by publishing. */
    void end() {
        renewing.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "index-lease");
        thread.setDaemon(true);
        return thread;
    }
}
