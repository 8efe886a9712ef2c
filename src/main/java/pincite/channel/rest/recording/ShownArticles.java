package pincite.channel.rest.recording;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import pincite.quote.CheckedQuote;
import pincite.record.PersonDocument;
import pincite.record.TimelineDocument;

/** Of which articles there are words in what is given. */
final class ShownArticles {

    /** An article's own address, or one below it. */
    private static final Pattern OF_ARTICLE = Pattern
            .compile("(?:/api)?/articles/(.+?)(?:/citations|/versions)?");

    private ShownArticles() {
    }

    static List<String> at(String path) {
        var article = OF_ARTICLE.matcher(path);
        return article.matches() ? List.of(decoded(article.group(1))) : List.of();
    }

    /** In a path, a plus is one. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** None where it is of another kind: what was asked is known by its hash. */
    static List<String> in(Object given) {
        if (given instanceof CheckedQuote quote) {
            return quote.shownArticles();
        }
        if (given instanceof TimelineDocument timeline) {
            return timeline.shownArticles();
        }
        return given instanceof PersonDocument person ? person.shownArticles() : List.of();
    }
}
