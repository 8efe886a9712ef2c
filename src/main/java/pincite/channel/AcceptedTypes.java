package pincite.channel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a client reads, as it says in {@code Accept} (RFC 9110, section 12.5.1), as far as it matters here.
 *
 * @param html how much it likes pages, from 0 to 1; what it takes for want of anything better is 0
 * @param json how much it likes JSON
 */
record AcceptedTypes(double html, double json) {

    private static final Set<String> HTML = Set.of("text/html", "application/xhtml+xml");
    private static final Set<String> JSON = Set.of("application/json", "application/problem+json");
    private static final String QUALITY = "q=";

    static AcceptedTypes of(List<String> headers) {
        return new AcceptedTypes(liking(headers, HTML), liking(headers, JSON));
    }

    boolean prefersHtml() {
        return html > json;
    }

    private static double liking(List<String> headers, Set<String> types) {
        return headers.stream().flatMap(header -> Stream.of(header.split(",")))
                .map(range -> List.of(range.toLowerCase(Locale.ROOT).split(";", -1)))
                .filter(range -> types.contains(range.get(0).strip())).mapToDouble(AcceptedTypes::quality).max()
                .orElse(0);
    }

    private static double quality(List<String> range) {
        return range.stream().skip(1).map(String::strip).filter(each -> each.startsWith(QUALITY))
                .mapToDouble(each -> number(each.substring(QUALITY.length()))).findFirst().orElse(1);
    }

    /** What is none is not liked. */
    private static double number(String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
