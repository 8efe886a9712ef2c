package pincite.channel.http;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.netty.util.NetUtil;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.net.HostAndPort;

/**
 * The names that this service answers to, on any port. A page may have its own name point to this machine once it is loaded (DNS
 * rebinding); to the browser we are then that page's site, and only the name gives it away.
 */
final class AllowedHosts {

    static final String KEY = "pincite.http.allowed-hosts";

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern NAME = Pattern.compile("[\\w.-]+|\\[[0-9A-Fa-f:.]+]");

    private final Set<String> names = new HashSet<>(HERE);

    AllowedHosts(Set<String> configured) {
        configured.forEach(this::add);
    }

    private void add(String configured) {
        var authority = HostAndPort.parseAuthority(configured, -1);
        if (authority == null || authority.port() != -1 || !NAME.matcher(configured).matches()) {
            throw new ConfigurationException(
                    KEY + " names hosts without a port, as in desk.example.org; '" + configured + "' is none");
        }
        names.add(authority.host().toLowerCase(Locale.ROOT));
    }

    boolean has(String host) {
        return names.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether nobody could have made it point here, for it is the address itself. */
    static boolean isNumber(String host) {
        return NetUtil.isValidIpV4Address(host)
                || host.startsWith("[") && host.endsWith("]")
                        && NetUtil.isValidIpV6Address(host.substring(1, host.length() - 1));
    }
}
