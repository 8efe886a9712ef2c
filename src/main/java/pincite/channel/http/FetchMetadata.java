package pincite.channel.http;

import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * What a browser says of how a request came about (W3C, Fetch Metadata Request Headers); empty where it says nothing, as curl does.
 *
 * @param site whether the page that is behind it is ours
 */
record FetchMetadata(HttpMethod method, String site, String mode, String destination) {

    /** Of our own page, typed or bookmarked, or not by a browser. */
    private static final Set<String> OURS = Set.of("", "same-origin", "none");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    static FetchMetadata of(HttpServerRequest request) {
        return new FetchMetadata(request.method(), text(request, "Sec-Fetch-Site"), text(request, "Sec-Fetch-Mode"),
                text(request, "Sec-Fetch-Dest"));
    }

    private static String text(HttpServerRequest request, String header) {
        return String.join(",", request.headers().getAll(header));
    }

    boolean isForeign() {
        return !OURS.contains(site);
    }

    /** Somebody follows a link to us, or is sent back to us by whoever was asked who they are: the page behind it sees nothing. */
    boolean isNavigation() {
        return READING.contains(method) && mode.equals("navigate") && destination.equals("document");
    }
}
