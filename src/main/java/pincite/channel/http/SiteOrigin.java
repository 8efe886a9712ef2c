package pincite.channel.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import io.vertx.core.net.HostAndPort;

/** Where a page is from, as browsers say it in {@code Origin}. */
record SiteOrigin(String scheme, String host, int port) {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#@*\\s]+)");
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Empty where it is none: {@code null} is what a browser says of a page that it does not vouch for. */
    static Optional<SiteOrigin> parse(String written) {
        var parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.ofNullable(HostAndPort.parseAuthority(parts.group(2), -1))
                        .map(authority -> at(parts.group(1).toLowerCase(Locale.ROOT), authority))
                : Optional.empty();
    }

    static Optional<SiteOrigin> of(URI address) {
        return parse(address.getScheme() + "://" + address.getRawAuthority());
    }

    private static SiteOrigin at(String scheme, HostAndPort authority) {
        int port = authority.port() == -1 ? usualPort(scheme) : authority.port();
        return new SiteOrigin(scheme, authority.host().toLowerCase(Locale.ROOT), port);
    }

    private static int usualPort(String scheme) {
        return switch (scheme) {
            case "http" -> HTTP;
            case "https" -> HTTPS;
            default -> -1;
        };
    }

    /** Whatever the scheme: before us there may be a proxy that speaks TLS. */
    boolean isAt(HostAndPort authority) {
        return equals(at(scheme, authority)) && usualPort(scheme) != -1;
    }
}
