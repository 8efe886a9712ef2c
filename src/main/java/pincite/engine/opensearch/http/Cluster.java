package pincite.engine.opensearch.http;

import java.net.http.HttpClient;
import java.time.Duration;

import pincite.index.IndexException;

/** Asks one host after the other until one answers whole, or the time is over. Safe for many threads. */
public final class Cluster {

    /** Between two rounds over all hosts; doubled after each. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private final ClusterAccess access;
    private final Hosts hosts;
    private final HostCall call;

    public Cluster(ClusterAccess access) {
        this.access = access;
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECTING);
        access.trust().ifPresent(client::sslContext);
        this.call = new HostCall(client.build(), access);
        this.hosts = new Hosts(access.hosts().stream().map(Host::new).toList(), call::isThere);
    }

    /** Where it is, for sentences. */
    public String names() {
        return access.names();
    }

    /**
     * @throws IndexException.Unavailable where no host answered whole in time
     * @throws IndexException.Unusable    where the settings, or the state of the cluster, keep all from answering
     */
    public ClusterReply send(ClusterRequest request) {
        var longest = request.work().map(ClusterRequest.Work::longest).orElse(access.timeout());
        var time = ClusterDeadline.of(longest);
        var pause = FIRST_PAUSE;
        var why = "nothing was tried";
        while (true) {
            for (var host : hosts.inTurn()) {
                var attempt = call.to(host, request, share(time));
                if (attempt instanceof Attempt.Answered answered) {
                    host.answer();
                    return answered.reply();
                }
                why = host + " " + reason(host, attempt);
                pause = attempt instanceof Attempt.Busy busy ? longer(pause, busy.pause()) : pause;
            }
            if (!time.allows(pause)) {
                throw unavailable(why, longest);
            }
            pause(pause);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    /** What no other status than one of the good ones may answer. */
    public ClusterReply done(ClusterRequest request) {
        var reply = send(request);
        if (!reply.isOk()) {
            throw Sentences.notDone(request, reply, names());
        }
        return reply;
    }

    /** All that is left for the last host, and half of it where another one comes after it. */
    private Duration share(ClusterDeadline time) {
        return access.hosts().size() == 1 ? time.left() : time.left().dividedBy(2);
    }

    private String reason(Host host, Attempt attempt) {
        if (attempt instanceof Attempt.Refused refused) {
            throw refused.because();
        }
        if (attempt instanceof Attempt.Failed failed) {
            hosts.failed(host);
            return failed.why();
        }
        return "has too much to do";
    }

    private IndexException unavailable(String why, Duration longest) {
        return Sentences.unavailable(names(), why, longest);
    }

    /** Gives it time. */
    public void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Sentences.interrupted(e);
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
