package pincite.engine.opensearch.http;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.engine.opensearch.http.Attempt.Answered;
import pincite.engine.opensearch.http.Attempt.Busy;
import pincite.engine.opensearch.http.Attempt.Failed;
import pincite.engine.opensearch.http.Attempt.Refused;
import pincite.engine.opensearch.http.Attempt.Unfit;

/** What a host answered, and what that means for who asks. */
record HostAnswer(Host host, ClusterAccess access, HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FAULT = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_LONG = 413;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;
    /** Of the cluster, of one index, or of those that are to be made. */
    private static final String BLOCK = "block_exception";
    /** What the cluster says with a status of the client's fault and is none of it. */
    private static final Set<String> PASSING = Set.of("circuit_breaking_exception", "rejected_execution_exception",
            "opensearch_rejected_execution_exception", "process_cluster_event_timeout_exception");

    Attempt meaning() {
        int status = response.statusCode();
        if (status >= ClusterReply.REDIRECT && status < FAULT) {
            return new Failed("answered " + status + ", which leads elsewhere: to https, or to another address");
        }
        if (status == TOO_LONG) {
            return new Refused(Sentences.tooLong(host.toString()));
        }
        if (status == UNAUTHORIZED) {
            return new Unfit(Sentences.notKnown(host.toString(), access.authorization().isPresent()));
        }
        return json(response.body()).<Attempt>map(body -> meaning(new ClusterReply(effective(status, body), body)))
                .orElseGet(() -> unreadable(status));
    }

    private Attempt meaning(ClusterReply reply) {
        if (isBlock(reply)) {
            return reply.status() > BROKEN
                    ? new Failed("has no manager")
                    : new Refused(Sentences.readOnly(host.toString(), reply));
        }
        if (reply.status() == FORBIDDEN) {
            return new Refused(Sentences.notAllowed(host.toString(), reply));
        }
        if (reply.status() == TOO_MANY || PASSING.contains(reply.error())) {
            return new Busy(pause());
        }
        if (reply.status() >= BROKEN) {
            return new Failed("answered " + reply.status() + " " + reply.reason());
        }
        return reply.isPart() ? new Failed("answered with a part of its shards only") : new Answered(reply);
    }

    private static boolean isBlock(ClusterReply reply) {
        return reply.error().endsWith(BLOCK);
    }

    /** Of several searches in one request, that of the first that failed. */
    private static int effective(int status, JsonNode body) {
        for (var search : body.path("responses")) {
            if (search.path("status").asInt(ClusterReply.OK) > ClusterReply.OK) {
                return search.path("status").asInt();
            }
        }
        return status;
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(JSON.readTree(body)).filter(read -> !read.isMissingNode());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As what stands before a cluster says it. */
    private Attempt unreadable(int status) {
        return status == TOO_MANY
                ? new Busy(pause())
                : new Failed("answered " + status + " with something that is no JSON");
    }

    private Duration pause() {
        try {
            return Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(0));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }
}
