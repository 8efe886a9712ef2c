package pincite.fetch;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Goes where an address leads, a few times, and looks at each address anew. */
final class Hops {

    private static final int MOST = 3;

    private final PublicWeb web;
    private final Exchange exchange;
    private final Politeness politeness;

    Hops(PublicWeb web, Exchange exchange, Politeness politeness) {
        this.web = web;
        this.exchange = exchange;
        this.politeness = politeness;
    }

    Landed follow(URI start, Map<String, String> headers, TimeLeft left, Rule rule) throws IOException {
        var target = web.admit(start);
        for (int hops = 0; hops <= MOST; hops++) {
            rule.check(target, left);
            var received = ask(target, headers, left);
            if (!received.isElsewhere()) {
                return new Landed(target, received);
            }
            target = next(target, received);
        }
        throw new RefusedFetchException("It leads on to another address more than " + MOST + " times.");
    }

    private Received ask(Target target, Map<String, String> headers, TimeLeft left) throws IOException {
        return politeness.inTurn(target.host().name(),
                () -> left.take(abort -> exchange.get(web.pin(target), headers, abort)));
    }

    private Target next(Target from, Received received) throws RefusedFetchException {
        var location = received.header("Location").orElseThrow(Hops::nowhere);
        var next = web.admit(resolved(from, location));
        if (from.isSecure() && !next.isSecure()) {
            throw new RefusedFetchException("It leads on from https:// to http://.");
        }
        return next;
    }

    private static URI resolved(Target from, String location) throws RefusedFetchException {
        try {
            return from.address().resolve(URI.create(location.strip()));
        } catch (IllegalArgumentException e) {
            throw nowhere();
        }
    }

    private static RefusedFetchException nowhere() {
        return new RefusedFetchException("It leads on to what is no address.");
    }

    /** What must hold of each address on the way. */
    interface Rule {

        void check(Target target, TimeLeft left) throws IOException;
    }

    /** Where the way ended, and with what. */
    record Landed(Target target, Received received) {
    }
}
