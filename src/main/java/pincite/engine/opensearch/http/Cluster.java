package pincite.engine.opensearch.http;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import pincite.index.IndexException;

/** Asks one host after the other until one answers whole, or the time is over. Safe for many threads. */
public final class Cluster {

    /** Between two rounds over all hosts; doubled after each. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
    /** Of what a request may take; the first of several hosts has half of it. */
    private static final int WAITS = 4;

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

    /** How long a node may be asked to wait for others: short enough that its host is not taken for silent meanwhile. */
    public Duration longestWait() {
        return shorter(access.timeout().dividedBy(WAITS), LONGEST_WAIT);
    }

    /**
     * @throws IndexException.Unavailable where no host answered whole in time
     * @throws IndexException.Unusable    where the settings, or the state of the cluster, keep all from answering
     */
    public ClusterReply send(ClusterRequest request) {
        var longest = request.work().map(ClusterRequest.Work::longest).orElse(access.timeout());
        var time = ClusterDeadline.of(longest);
        var pause = FIRST_PAUSE;
        while (true) {
            var round = new Round();
            var reply = round.reply(request, time);
            if (reply.isPresent()) {
                return reply.get();
            }
            pause = longer(pause, round.pause);
            if (!time.allows(pause)) {
                throw Sentences.unavailable(names(), round.why, longest);
            }
            pause(pause);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    /** Each host once. */
    private final class Round {

        private final List<IndexException> unfit = new ArrayList<>();
        private Duration pause = Duration.ZERO;
        private String why = "";

        /** Of the first that answers; one with a bad certificate keeps no other from it. */
        Optional<ClusterReply> reply(ClusterRequest request, ClusterDeadline time) {
            for (var host : hosts.inTurn()) {
                var attempt = call.to(host, request, share(time));
                if (attempt instanceof Attempt.Answered answered) {
                    host.answer();
                    return Optional.of(answered.reply());
                }
                note(host, attempt);
            }
            if (unfit.size() == access.hosts().size()) {
                throw unfit.get(0);
            }
            return Optional.empty();
        }

        private void note(Host host, Attempt attempt) {
            if (attempt instanceof Attempt.Refused refused) {
                throw refused.because();
            } else if (attempt instanceof Attempt.Busy busy) {
                pause = longer(pause, busy.pause());
                why = host + " has too much to do";
            } else if (attempt instanceof Attempt.Unfit one) {
                hosts.failed(host);
                unfit.add(one.because());
                why = one.because().getMessage();
            } else if (attempt instanceof Attempt.Failed failed) {
                hosts.failed(host);
                why = host + " " + failed.why();
            }
        }
    }

    /** What no other status than one of the good ones may answer. */
    public ClusterReply done(ClusterRequest request) {
        return done(request, reply -> false);
    }

    /** @param besides what may be answered, too */
    public ClusterReply done(ClusterRequest request, Predicate<ClusterReply> besides) {
        var reply = send(request);
        if (!reply.isOk() && !besides.test(reply)) {
            throw Sentences.notDone(request, reply, names());
        }
        return reply;
    }

    /** All that is left for the last host, and half of it where another one comes after it. */
    private Duration share(ClusterDeadline time) {
        return access.hosts().size() == 1 ? time.left() : time.left().dividedBy(2);
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
