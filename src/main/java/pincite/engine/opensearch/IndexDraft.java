package pincite.engine.opensearch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

import com.fasterxml.jackson.databind.JsonNode;

import pincite.engine.opensearch.http.Cluster;
import pincite.engine.opensearch.http.ClusterRequest;
import pincite.index.IndexException;

/** An index that is being written, and that nobody answers from yet. */
record IndexDraft(IndexPlan plan, String index) {

    /** Moving gigabytes of vectors takes its time. */
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final List<Duration> PAUSES = LongStream.of(100, 400, 1_600, 3_200, 6_400)
            .mapToObj(Duration::ofMillis).toList();
    /** Whether it has found its place is asked afterwards. */
    private static final String AT_ONCE = "?wait_for_active_shards=0";
    /** Documents in one request. */
    private static final int BULK = 200;

    /** Begins it. */
    static IndexDraft made(IndexPlan plan, String index) {
        return made(plan, index, ClusterRequest.put("/" + index + AT_ONCE, plan.form().body()));
    }

    /** Begins it as a copy of one that is not written to; the files of it are shared. */
    static IndexDraft copy(IndexPlan plan, String index, String of) {
        return made(plan, index,
                ClusterRequest.post("/" + of + "/_clone/" + index + AT_ONCE, IndexForm.clonedBody()));
    }

    private static IndexDraft made(IndexPlan plan, String index, ClusterRequest asked) {
        var reply = plan.cluster().send(asked);
        if (reply.isClosed()) {
            throw Passages.closed(plan.cluster(), reply);
        }
        if (!reply.isOk() && !reply.isThereAlready()) {
            throw new IndexException.Unusable("The OpenSearch cluster at " + plan.cluster().names()
                    + " could not make the index " + index + " (" + reply.reason()
                    + "). Check that its plugin opensearch-knn is there, that its nodes"
                    + " have room, and that it may have as many shards as 'pincite.opensearch.shards' says.");
        }
        var draft = new IndexDraft(plan, index);
        draft.placement().awaitOriginals(LONG);
        return draft;
    }

    private Placement placement() {
        return new Placement(cluster(), index, plan.patience().place());
    }

    private Cluster cluster() {
        return plan.cluster();
    }

    Passages passages() {
        return new Passages(cluster(), List.of(index));
    }

    /** @param version higher than all before, so that what was sent twice and comes late changes nothing that was written since */
    void put(Map<String, Map<String, Object>> documents, long version) {
        var lines = new ArrayList<Map<String, ?>>();
        documents.forEach((key, document) -> {
            lines.add(Map.of("index", versioned(key, version)));
            lines.add(document);
        });
        send(lines, 2 * BULK);
    }

    /** @param version as there */
    void remove(Collection<String> keys, long version) {
        send(keys.stream().map(key -> Map.of("delete", versioned(key, version))).toList(), BULK);
    }

    private static Map<String, Object> versioned(String key, long version) {
        return Map.of("_id", key, "version", version, "version_type", "external_gte");
    }

    private void send(List<? extends Map<String, ?>> lines, int most) {
        for (int from = 0; from < lines.size(); from += most) {
            send(ClusterRequest.lines("/" + index + "/_bulk",
                    lines.subList(from, Math.min(from + most, lines.size()))));
        }
    }

    /** A cluster that has too much to do takes some and not others; they are all sent again, which changes nothing. */
    private void send(ClusterRequest bulk) {
        var refused = refused(cluster().done(bulk).body());
        for (var pause : PAUSES) {
            if (refused.filter(Refused::mayBeTakenLater).isEmpty()) {
                break;
            }
            cluster().pause(pause);
            refused = refused(cluster().done(bulk).body());
        }
        refused.ifPresent(item -> {
            throw item.because(cluster().names());
        });
    }

    /** Of some, one that is never taken first. */
    private static Optional<Refused> refused(JsonNode answer) {
        return answer.path("items").findParents("error").stream().map(Refused::of)
                .min(Comparator.comparing(Refused::mayBeTakenLater));
    }

    private record Refused(int status, String reason) {

        private static final int FORBIDDEN = 403;
        private static final int TOO_MUCH = 429;
        private static final int BROKEN = 500;

        static Refused of(JsonNode item) {
            return new Refused(item.path("status").asInt(), item.path("error").path("reason").asText());
        }

        IndexException because(String hosts) {
            return status == FORBIDDEN
                    ? new IndexException.Unusable("The OpenSearch cluster at " + hosts + " takes no passage (" + reason
                            + "). Take the block away, or give the user of 'pincite.opensearch.user', or the key of"
                            + " 'pincite.opensearch.api-key', the right to write to indices that begin with"
                            + " 'pincite.opensearch.prefix'.")
                    : new IndexException.Unavailable("The OpenSearch cluster at " + hosts
                            + " did not take a passage (" + reason + "). The next run tries again.");
        }

        boolean mayBeTakenLater() {
            return status == TOO_MUCH || status >= BROKEN;
        }
    }

    void refresh() {
        cluster().done(ClusterRequest.post("/" + index + "/_refresh").within(LONG, index));
    }

    /** Whether there are documents that were removed and still count in how common a word is. */
    boolean hasRemoved() {
        return cluster().done(ClusterRequest.get("/" + index + "/_stats/docs")).body().path("_all").path("primaries")
                .path("docs").path("deleted").asLong() > 0;
    }

    /** Whether nothing counts any more that was removed. A segment that the cluster is merging already is passed over: asked again. */
    boolean drops() {
        for (var pause : PAUSES) {
            expunge();
            if (!hasRemoved()) {
                return true;
            }
            cluster().pause(pause);
        }
        expunge();
        return !hasRemoved();
    }

    private void expunge() {
        cluster().done(ClusterRequest.post("/" + index + "/_forcemerge?only_expunge_deletes=true").within(LONG, index));
        refresh();
    }

    /** A cluster makes an index of its own kind of what is sent to one that somebody deleted meanwhile. */
    void refuseUnlessOurs() {
        var mapping = cluster().done(ClusterRequest.get("/" + index + "/_mapping")).body().path(index).path("mappings");
        if (!IndexForm.isOurs(mapping)) {
            throw changed("the cluster made another one of its name");
        }
    }

    void refuseUnlessWhole(int articles) {
        int found = passages().count(IndexFields.ARTICLE);
        if (found != articles) {
            throw changed("it has " + found + " of " + articles + " articles");
        }
    }

    private IndexException changed(String what) {
        return new IndexException.Unavailable("Somebody deleted or changed the index " + index
                + " of the OpenSearch cluster at " + cluster().names() + " while it was written: " + what
                + ". The next run makes it anew.");
    }

    void label(Label label) {
        cluster().done(ClusterRequest.put("/" + index + "/_mapping", Map.of("_meta", label.written())));
    }

    /**
     * Nothing is written to it any more, not even what was sent twice and is still on its way, and all of it lies in files: a replica
     * takes files only, because there is no source of a document that a write could be done again from.
     */
    void seal() {
        block();
        refresh();
        cluster().done(ClusterRequest.post("/" + index + "/_flush").within(LONG, index));
    }

    private void block() {
        var answer = cluster().done(ClusterRequest.put("/" + index + "/_block/write").within(LONG, index)).body();
        if (!answer.path("shards_acknowledged").asBoolean()) {
            throw new IndexException.Unavailable("The OpenSearch cluster at " + cluster().names()
                    + " did not finish what was written to the index " + index + ". The next run tries again.");
        }
    }

    void replicate() {
        set(IndexForm.replicated(plan.replicas()));
        placement().awaitReplicas(LONG);
        set(IndexForm.settled());
    }

    private void set(Map<String, Object> settings) {
        cluster().done(ClusterRequest.put("/" + index + "/_settings", settings));
    }
}
