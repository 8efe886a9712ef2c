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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

import pincite.engine.opensearch.http.Attempt.Answered;
import pincite.engine.opensearch.http.Attempt.Failed;
import pincite.engine.opensearch.http.Attempt.Refused;
import pincite.engine.opensearch.http.Attempt.Unfit;

/** One request to one host. */
record HostCall(HttpClient client, ClusterAccess access) {

    private static final Duration PROBE = Duration.ofSeconds(2);
    private static final String HEALTH = "/_cluster/health";
    private static final String SOON = "?timeout=1s&cluster_manager_timeout=1s";

    /** A shard that is lost has no copy yet that another host could do it with. */
    Attempt to(Host host, ClusterRequest request, Duration longest) {
        var attempt = tried(host, request, longest);
        return attempt instanceof Failed && hasLost(host, request)
                ? new Refused(Sentences.lost(host.toString(), request.work().orElseThrow().index()))
                : attempt;
    }

    private Attempt tried(Host host, ClusterRequest request, Duration longest) {
        try {
            return new HostAnswer(host, access, awaited(host, request, longest)).meaning();
        } catch (SSLException e) {
            return untrusted(host, e);
        } catch (HttpTimeoutException | TimeoutException e) {
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

    private HttpResponse<byte[]> awaited(Host host, ClusterRequest request, Duration longest)
            throws IOException, InterruptedException, TimeoutException {
        var answer = client.sendAsync(http(host, request, longest), HttpResponse.BodyHandlers.ofByteArray());
        try {
            return awaited(host, request, answer, ClusterDeadline.of(longest));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** What takes long is waited for as long as its host is there, and not for one that fell silent meanwhile. */
    private HttpResponse<byte[]> awaited(Host host, ClusterRequest request, Future<HttpResponse<byte[]>> answer,
            ClusterDeadline time) throws ExecutionException, InterruptedException, TimeoutException {
        while (true) {
            try {
                return answer.get(time.atMost(access.timeout()).toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (request.work().isEmpty() || time.isOver() || !isThere(host) || hasLost(host, request)) {
                    throw e;
                }
            }
        }
    }

    /** Whether it answers, and is in touch with those that decide: a node that is cut off says 200 to less. */
    boolean isThere(Host host) {
        var attempt = tried(host, ClusterRequest.get(HEALTH + SOON), PROBE);
        return !(attempt instanceof Failed || attempt instanceof Unfit);
    }

    private boolean hasLost(Host host, ClusterRequest request) {
        return request.work().filter(work -> isRed(host, work.index())).isPresent();
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
                return new Unfit(Sentences.notTrusted(host.toString(), failure));
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
}
