package pincite.channel;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.core.UriInfo;

import pincite.record.CitationDocument;

/**
 * Where the words of a source can be read: at the article's own address on the web, or else in this service's page.
 *
 * @param service where it is reached, without a slash at the end
 */
public record SourceAddress(String service) {

    /** What is opened by another kind of address is nobody's article. */
    private static final Set<String> OPENED = Set.of("http", "https");

    /** As everybody reaches it, or else as whoever asked now. */
    public static SourceAddress of(PublicAddress known, UriInfo asked) {
        return new SourceAddress(
                known.of("").orElseGet(() -> asked.getBaseUri().toString().replaceFirst("(?<!/)/++$", "")));
    }

    public String of(CitationDocument citation) {
        return citation.article().url().filter(SourceAddress::isOnTheWeb).map(URI::toString)
                .orElseGet(() -> service + citation.href());
    }

    private static boolean isOnTheWeb(URI url) {
        return url.getRawAuthority() != null
                && Optional.ofNullable(url.getScheme()).map(scheme -> scheme.toLowerCase(Locale.ROOT))
                        .filter(OPENED::contains).isPresent();
    }
}
