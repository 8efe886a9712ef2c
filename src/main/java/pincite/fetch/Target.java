package pincite.fetch;

import java.net.URI;
import java.util.regex.Pattern;

/** An address that may be fetched from as far as it is written; where its host is has still to be looked up. */
record Target(URI address, HostName host, int port) {

    private static final int LONGEST = 4_000;
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]@]*+]|[^:@\\[\\]]++)(?::(\\d{0,5}+))?");
    private static final String HTTP = "http";
    private static final String HTTPS = "https";

    static Target of(URI written) throws RefusedFetchException {
        var scheme = scheme(written);
        var parts = AUTHORITY.matcher(authority(written));
        if (!parts.matches()) {
            throw new RefusedFetchException("The address has no host that can be looked up.");
        }
        var host = HostName.of(parts.group(1));
        int port = parts.group(2) == null || parts.group(2).isEmpty()
                ? usual(scheme)
                : Integer.parseInt(parts.group(2));
        return new Target(plain(written, scheme, host, port), host, port);
    }

    boolean isSecure() {
        return scheme().equals(HTTPS);
    }

    String scheme() {
        return address.getScheme();
    }

    /** Whose {@code robots.txt} counts. */
    URI robots() {
        return address.resolve("/robots.txt");
    }

    private static String scheme(URI written) throws RefusedFetchException {
        var scheme = written.getScheme();
        if (!HTTP.equalsIgnoreCase(scheme) && !HTTPS.equalsIgnoreCase(scheme)) {
            throw new RefusedFetchException("The address does not begin with http:// or https://.");
        }
        return scheme.length() == HTTP.length() ? HTTP : HTTPS;
    }

    private static String authority(URI written) throws RefusedFetchException {
        var authority = written.getRawAuthority();
        if (authority == null || authority.isEmpty()) {
            throw new RefusedFetchException("The address has no host.");
        }
        if (authority.contains("@")) {
            throw new RefusedFetchException("The address holds a user name, which would be sent with it.");
        }
        return authority;
    }

    private static URI plain(URI written, String scheme, HostName host, int port) throws RefusedFetchException {
        var path = written.getRawPath() == null || written.getRawPath().isEmpty() ? "/" : written.getRawPath();
        var query = written.getRawQuery() == null ? "" : "?" + written.getRawQuery();
        var whole = URI.create(URI.create(
                scheme + "://" + host.name() + (port == usual(scheme) ? "" : ":" + port) + path + query)
                .toASCIIString());
        if (whole.toString().length() > LONGEST) {
            throw new RefusedFetchException("The address is longer than " + LONGEST + " characters.");
        }
        return whole;
    }

    private static int usual(String scheme) {
        return scheme.equals(HTTP) ? 80 : 443;
    }
}
