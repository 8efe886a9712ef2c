package pincite.engine.opensearch.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import pincite.engine.opensearch.http.Attempt.Answered;
import pincite.engine.opensearch.http.Attempt.Busy;
import pincite.engine.opensearch.http.Attempt.Failed;
import pincite.engine.opensearch.http.Attempt.Refused;

/** One request to one host, and what its answer means. */
record HostCall(HttpClient client, ClusterAccess access) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PROBE = Duration.ofSeconds(2);
    private static final String HEALTH = "/_cluster/health";
    private static final String SOON = "?timeout=1s&cluster_manager_timeout=1s";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;
    /** Of the cluster, of one index, or of those that are to be made. */
    private static final String BLOCK = "block_exception";
    /** What the cluster says with a status of the client's fault and is none of it. */
    private static final Set<String> PASSING = Set.of("circuit_breaking_exception", "rejected_execution_exception",
            "opensearch_rejected_execution_exception", "process_cluster_event_timeout_exception");

    /** A shard that is lost has no copy yet that another host could do it with. */
    Attempt to(Host host, ClusterRequest request, Duration longest) {
        var attempt = tried(host, request, longest);
        return attempt instanceof Failed && hasLost(host, request)
                ? new Refused(Sentences.lost(host.toString(), request.written().orElseThrow()))
                : attempt;
    }

    private Attempt tried(Host host, ClusterRequest request, Duration longest) {
        try {
            return meaning(host, awaited(host, request, longest));
        } catch (SSLException e) {
            return untrusted(host, e);
        } catch (HttpTimeoutException e) {
            return new Failed("did not answer within " + longest.toMillis() + " ms");
        } catch (ConnectException e) {
            return unreachable(host, e);
        } catch (IOException e) {
            return new Failed("broke off (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Refused(Sentences.interrupted(e));
        }
    }

    /** What takes long is waited for as long as its host is there, and not for one that fell silent meanwhile. */
    private HttpResponse<byte[]> awaited(Host host, ClusterRequest request, Duration longest)
            throws IOException, InterruptedException {
        var time = ClusterDeadline.of(longest);
        var each = request.within().isPresent() ? access.timeout() : longest;
        var answer = client.sendAsync(http(host, request, longest), HttpResponse.BodyHandlers.ofByteArray());
        while (true) {
            try {
                return answer.get(Math.min(time.left().toNanos(), each.toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (request.within().isEmpty() || time.isOver() || !isThere(host) || hasLost(host, request)) {
                    answer.cancel(true);
                    throw new HttpTimeoutException("silent");
                }
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
            } catch (InterruptedException e) {
                answer.cancel(true);
                throw e;
            }
        }
    }

    /** Whether it answers, and is in touch with those that decide: a node that is cut off says 200 to less. */
    boolean isThere(Host host) {
        return !(tried(host, ClusterRequest.get(HEALTH + SOON), PROBE) instanceof Failed);
    }

    private boolean hasLost(Host host, ClusterRequest request) {
        return request.written().filter(index -> isRed(host, index)).isPresent();
    }

    private boolean isRed(Host host, String index) {
        return tried(host, ClusterRequest.get(HEALTH + "/" + index + SOON), PROBE) instanceof Answered health
                && health.reply().body().path("status").asText().equals("red");
    }

    private HttpRequest http(Host host, ClusterRequest request, Duration longest) {
        var http = HttpRequest.newBuilder(host.at(request.path())).timeout(longest.plusMillis(1));
        access.authorization().ifPresent(told -> http.header("Authorization", told));
        var body = request.bytes();
        if (body.length == 0) {
            return http.method(request.method(), HttpRequest.BodyPublishers.noBody()).build();
        }
        return http.header("Content-Type", request.type())
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(body)).build();
    }

    /** Whoever fails while it proves who it is has failed, and is not for that somebody else. */
    private static Attempt untrusted(Host host, SSLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof SSLPeerUnverifiedException) {
                return new Refused(Sentences.notTrusted(host.toString(), failure));
            }
        }
        return new Failed("does not speak TLS as we do (" + failure.getMessage() + ")");
    }

    private static Attempt unreachable(Host host, ConnectException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return new Failed(Sentences.UNKNOWN_HOST);
            }
        }
        return new Failed("cannot be reached");
    }

    private Attempt meaning(Host host, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == UNAUTHORIZED) {
            return new Refused(Sentences.notKnown(host.toString(), access.authorization().isPresent()));
        }
        return json(response.body()).<Attempt>map(body -> meaning(host, new ClusterReply(effective(status, body), body),
                pause(response))).orElseGet(() -> unreadable(status));
    }

    private static Attempt meaning(Host host, ClusterReply reply, Duration pause) {
        if (isBlock(reply)) {
            return reply.status() > BROKEN
                    ? new Failed("has no manager")
                    : new Refused(Sentences.readOnly(host.toString(), reply));
        }
        if (reply.status() == FORBIDDEN) {
            return new Refused(Sentences.notAllowed(host.toString(), reply));
        }
        if (reply.status() == TOO_MANY || PASSING.contains(reply.error())) {
            return new Busy(pause);
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
            var read = JSON.readTree(body);
            return Optional.of(read == null ? MissingNode.getInstance() : read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Attempt unreadable(int status) {
        return new Failed("answered " + status + " with something that is no JSON");
    }

    private static Duration pause(HttpResponse<byte[]> response) {
        try {
            return Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(0));
        } catch (NumberFormatException e) {
            return Duration.ZERO;
        }
    }
}
