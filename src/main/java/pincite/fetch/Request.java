package pincite.fetch;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is to be fetched.
 *
 * @param etag as it came with the page when it was fetched last
 * @param lastModified likewise
 */
public record Request(URI address, Optional<String> etag, Optional<String> lastModified) {

    public Request {
        Objects.requireNonNull(address, "A request has no address");
        etag = etag.filter(Request::isPlain);
        lastModified = lastModified.filter(Request::isPlain);
    }

    /** As if it was never fetched before. */
    public static Request of(URI address) {
        return new Request(address, Optional.empty(), Optional.empty());
    }

    boolean isConditional() {
        return etag.isPresent() || lastModified.isPresent();
    }

    Map<String, String> conditions() {
        var headers = new TreeMap<String, String>();
        etag.ifPresent(value -> headers.put("If-None-Match", value));
        lastModified.ifPresent(value -> headers.put("If-Modified-Since", value));
        return headers;
    }

    /** Others wrote them: nothing of them may become a header of its own. */
    private static boolean isPlain(String value) {
        return !value.isBlank() && value.length() <= 1_000
                && value.chars().allMatch(each -> each >= ' ' && each < 0x7F);
    }
}
