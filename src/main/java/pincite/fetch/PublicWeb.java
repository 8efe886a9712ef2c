package pincite.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets only those addresses pass that are on the public web, or that whoever runs the service allowed. */
final class PublicWeb {

    private static final Set<Integer> USUAL = Set.of(80, 443);

    private final Resolver resolver;
    private final Set<String> allowed;
    private final List<Integer> ports;

    PublicWeb(FetchConfig config, Resolver resolver) {
        this.resolver = resolver;
        this.allowed = config.allow().orElse(List.of()).stream().map(each -> each.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.ports = List.copyOf(config.ports().orElse(List.of()));
    }

    /** By how it is written, before anything is looked up. */
    Target admit(URI address) throws RefusedFetchException {
        var target = Target.of(address);
        if (!USUAL.contains(target.port()) && !ports.contains(target.port())) {
            throw new RefusedFetchException("The address names a port that nothing is fetched from: " + target.port()
                    + ".");
        }
        if (!isAllowed(target)) {
            refuseNearby(target.host());
        }
        return target;
    }

    /** Looks its host up, once. One forbidden address among others is enough to refuse it. */
    Pinned pin(Target target) throws RefusedFetchException, UnknownHostException {
        var found = target.host().number().isPresent()
                ? List.of(target.host().number().get())
                : resolver.resolve(target.host().name());
        if (found.isEmpty()) {
            throw new UnknownHostException(target.host().name());
        }
        return new Pinned(target, isAllowed(target) ? found : harmless(target.host(), found));
    }

    private static void refuseNearby(HostName host) throws RefusedFetchException {
        if (host.isNearby()) {
            throw new RefusedFetchException(host.name() + " is the name of a machine nearby, not of the public web.");
        }
        if (host.number().isPresent()) {
            harmless(host, List.of(host.number().get()));
        }
    }

    private static List<InetAddress> harmless(HostName host, List<InetAddress> found) throws RefusedFetchException {
        for (var each : found) {
            var network = ForbiddenNetworks.around(each);
            if (network.isPresent()) {
                throw new RefusedFetchException(host.name() + " is in " + network.get() + ", not on the public web.");
            }
        }
        return found;
    }

    private boolean isAllowed(Target target) {
        return allowed.contains(target.host().name());
    }
}
