package pincite.engine.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import pincite.engine.opensearch.IndexNames.Numbered;
import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterReply;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.IndexException;

/** Which indices are answered from, and were before: an alias is on each of them, and all are moved at once. */
record Generations(Cluster cluster, IndexNames names) {

    /** Empty before the first generation. */
    SortedSet<String> live() {
        return withAlias(names.live());
    }

    private SortedSet<String> withAlias(String alias) {
        var found = new TreeSet<String>();
        var reply = cluster.done(ClusterRequest.get("/_alias/" + alias), ClusterReply::isWithoutAlias);
        if (reply.isOk()) {
            reply.body().fieldNames().forEachRemaining(found::add);
        }
        return found;
    }

    /** What is answered from by those of other recipes, too. */
    SortedSet<String> anyLive() {
        var found = withAlias(names.anyLive());
        found.removeIf(index -> !names.isOurs(index));
        return found;
    }

    /** All indices of ours, also those that somebody is writing. */
    SortedMap<String, Numbered> known() {
        var known = new TreeMap<String, Numbered>();
        cluster.done(ClusterRequest.get("/" + names.all() + "/_alias")).body().fieldNames()
                .forEachRemaining(index -> names.read(index).ifPresent(numbered -> known.put(index, numbered)));
        return known;
    }

    /**
     * In one step of the cluster the lease is given back and the new indices are answered from. A lease that was lost cannot be given
     * back, and then nothing of it is done.
     */
    void publish(String lease, Set<String> next) {
        var actions = actions(lease, next);
        try {
            var reply = cluster.send(ClusterRequest.post("/_aliases", Map.of("actions", actions)));
            if (!reply.isOk() && !isPublished(next)) {
                throw notPublished(lease, reply);
            }
        } catch (IndexException.Unavailable e) {
            if (!isPublished(next)) {
                throw e;
            }
        }
    }

    private IndexException notPublished(String lease, ClusterReply reply) {
        if (reply.isKeptBySnapshot()) {
            return keptBySnapshot(lease);
        }
        return reply.isMissing()
                ? new IndexException.Unavailable("Another process went on writing the index " + names.root()
                        + " of the OpenSearch cluster at " + cluster.names() + " before this one was done ("
                        + reply.reason() + "). The next run brings it up to date.")
                : new IndexException.Unusable("The OpenSearch cluster at " + cluster.names() + " does not let "
                        + names.live() + " lead to a new generation (" + reply.reason() + "). Delete what has that"
                        + " name, or give 'pincite.opensearch.prefix' another value.");
    }

    private boolean isPublished(Set<String> next) {
        return live().equals(next);
    }

    private List<Map<String, Map<String, String>>> actions(String lease, Set<String> next) {
        var live = live();
        var before = withAlias(names.before());
        var actions = new ArrayList<Map<String, Map<String, String>>>();
        actions.add(Map.of("remove_index", Map.of("index", lease)));
        move(actions, names.live(), live, next);
        move(actions, names.before(), before, live);
        return actions;
    }

    private static void move(List<Map<String, Map<String, String>>> actions, String alias, Set<String> from,
            Set<String> to) {
        to.stream().filter(index -> !from.contains(index)).forEach(index -> actions.add(action("add", index, alias)));
        from.stream().filter(index -> !to.contains(index))
                .forEach(index -> actions.add(action("remove", index, alias)));
    }

    private static Map<String, Map<String, String>> action(String what, String index, String alias) {
        return Map.of(what, Map.of("index", index, "alias", alias));
    }

    /**
     * What updates left that died, and what is two generations old. Only who has the lease may, for nobody else can publish then; whoever
     * lost it meanwhile leaves alone what others write since.
     */
    void clear(long lease) {
        var left = known();
        left.values().removeIf(numbered -> numbered.isLease() || numbered.number() >= lease);
        left.keySet().removeAll(live());
        left.keySet().removeAll(withAlias(names.before()));
        left.keySet().forEach(this::deletes);
    }

    /** @throws IndexException.Unavailable while a snapshot of it is taken */
    void delete(String index) {
        if (!deletes(index)) {
            throw keptBySnapshot(index);
        }
    }

    /** Not while a snapshot of it is taken: it is in nobody's way, and the next update finds it. */
    private boolean deletes(String index) {
        var reply = cluster.send(ClusterRequest.delete("/" + index));
        if (!reply.isOk() && !reply.isMissing() && !reply.isKeptBySnapshot()) {
            throw new IndexException.Unusable("The index " + index + " of the OpenSearch cluster at "
                    + cluster.names() + " could not be deleted (" + reply.reason() + "). Delete it, or give the user"
                    + " of 'pincite.opensearch.user' the right to.");
        }
        return !reply.isKeptBySnapshot();
    }

    private IndexException keptBySnapshot(String index) {
        return new IndexException.Unavailable("The OpenSearch cluster at " + cluster.names()
                + " is taking a snapshot of the index " + index + ", and deletes it no sooner than that is done, so"
                + " nothing new is answered from yet. A run after that brings it up to date; leave '" + names.leases()
                + "' out of snapshots, and none keeps an update waiting.");
    }
}
