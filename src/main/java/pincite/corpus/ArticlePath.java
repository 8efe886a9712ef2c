package pincite.corpus;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The id of an article as a path of an address (RFC 3986): its slashes stay. */
public final class ArticlePath {

    private ArticlePath() {
    }

    public static String of(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
