package pincite.fetch;

import java.net.InetAddress;
import java.util.List;

/** An address together with where its host was found: there, and nowhere else, a connection may lead. */
record Pinned(Target target, List<InetAddress> addresses) {

    Pinned {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("Nowhere to connect to: " + target);
        }
    }
}
