package pincite.channel.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;

/**
 * The name that a request was sent to, as the client itself wrote it: what a proxy says of it can be said by a page, too.
 *
 * @param names without ports; none where the request names no host, several where it contradicts itself
 */
record AskedHost(List<String> names) {

    AskedHost {
        names = List.copyOf(names);
    }

    static AskedHost of(HttpServerRequest request) {
        var headers = request.headers().getAll(HttpHeaders.HOST).stream();
        return new AskedHost(Stream.of(headers, inTarget(request.uri()).stream(), inPseudoHeader(request).stream())
                .flatMap(each -> each).map(AskedHost::name).distinct().toList());
    }

    /** As it is sent to a proxy: {@code GET http://host/path}. */
    private static Optional<String> inTarget(String target) {
        try {
            return Optional.of(target).filter(whole -> !whole.startsWith("/")).map(URI::create)
                    .map(URI::getRawAuthority);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.of(target);
        }
    }

    private static Optional<String> inPseudoHeader(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2
                ? Optional.ofNullable(request.authority()).map(HostAndPort::toString)
                : Optional.empty();
    }

    /** What is no name is left as it is, and allowed nowhere. */
    private static String name(String authority) {
        var read = HostAndPort.parseAuthority(authority, -1);
        return read == null ? authority : read.host();
    }

    Optional<String> only() {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "(none)" : "'" + String.join("', '", names) + "'";
    }
}
