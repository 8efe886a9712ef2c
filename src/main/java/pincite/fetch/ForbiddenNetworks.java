package pincite.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where no page of the web is: the machine itself, its neighbours, and what IANA keeps for special purposes. */
final class ForbiddenNetworks {

    private static final String MACHINE = "this machine";
    private static final String PRIVATE = "a private network";
    private static final String NEIGHBOURS = "the network next to this machine";
    private static final String RESERVED = "a network for special purposes";
    private static final String TUNNEL = "a network that leads into another";

    private static final List<Network> NETWORKS = List.of(
            Network.of(MACHINE, "0.0.0.0/8"), Network.of(PRIVATE, "10.0.0.0/8"), Network.of(PRIVATE, "100.64.0.0/10"),
            Network.of(MACHINE, "127.0.0.0/8"), Network.of("the cloud's own network", "168.63.129.16/32"),
            Network.of(NEIGHBOURS, "169.254.0.0/16"), Network.of(PRIVATE, "172.16.0.0/12"),
            Network.of(RESERVED, "192.0.0.0/24"), Network.of(RESERVED, "192.0.2.0/24"),
            Network.of(RESERVED, "192.31.196.0/24"), Network.of(RESERVED, "192.52.193.0/24"),
            Network.of(TUNNEL, "192.88.99.0/24"), Network.of(PRIVATE, "192.168.0.0/16"),
            Network.of(RESERVED, "192.175.48.0/24"), Network.of(RESERVED, "198.18.0.0/15"),
            Network.of(RESERVED, "198.51.100.0/24"), Network.of(RESERVED, "203.0.113.0/24"),
            Network.of("a network of many receivers", "224.0.0.0/4"), Network.of(RESERVED, "240.0.0.0/4"),
            Network.of(MACHINE, "::/127"), Network.of(TUNNEL, "::/96"), Network.of(PRIVATE, "fc00::/7"),
            Network.of(NEIGHBOURS, "fe80::/10"), Network.of(PRIVATE, "fec0::/10"),
            Network.of("a network of many receivers", "ff00::/8"), Network.of(TUNNEL, "2001::/32"),
            Network.of(RESERVED, "2001::/23"), Network.of(RESERVED, "2001:db8::/32"), Network.of(TUNNEL, "2002::/16"),
            Network.of(RESERVED, "2620:4f:8000::/48"), Network.of(RESERVED, "3fff::/20"));

    private static final Network PUBLIC = Network.of("the public network", "2000::/3");
    private static final Network TRANSLATED = Network.of(TUNNEL, "64:ff9b::/96");
    private static final int BEFORE_OLD_ADDRESS = 12;

    private ForbiddenNetworks() {
    }

    /** Of what network an address is, where it is none to fetch from. */
    static Optional<String> around(InetAddress address) {
        return TRANSLATED.contains(address) ? around(within(address)) : listed(address).or(() -> unlisted(address));
    }

    private static Optional<String> listed(InetAddress address) {
        return NETWORKS.stream().filter(each -> each.contains(address)).map(Network::what).findFirst();
    }

    /** Of the new addresses only an eighth is given out. */
    private static Optional<String> unlisted(InetAddress address) {
        return Stream.of(address).filter(Inet6Address.class::isInstance).filter(each -> !PUBLIC.contains(each))
                .map(each -> RESERVED).findFirst();
    }

    private static InetAddress within(InetAddress translated) {
        var bytes = translated.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, BEFORE_OLD_ADDRESS, bytes.length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("No address within " + translated, e);
        }
    }
}
