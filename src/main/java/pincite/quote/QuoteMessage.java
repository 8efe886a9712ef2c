package pincite.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.PlainText;
import pincite.quote.search.Difference;

/** Tells a person in a sentence or two what was found. */
record QuoteMessage(List<QuotePlace> places, Optional<String> named) {

    /** Differences that are told; the rest can be read. */
    private static final int MOST = 3;

    String of(QuoteVerdict verdict) {
        return switch (verdict) {
            case VERBATIM -> "The words stand " + where() + ", letter for letter." + speaker();
            case MISATTRIBUTED -> "The words stand " + where() + ", but they are said by " + says() + " there, not by "
                    + named.orElseThrow() + ".";
            case ALTERED -> "No article has these words as they are. The nearest stand " + where() + ": "
                    + differences() + ".";
            case NOT_FOUND -> "No article has these words, or nearly these.";
        };
    }

    private String where() {
        long articles = places.stream().map(place -> place.article().id()).distinct().count();
        if (articles > 1) {
            return "in " + articles + " articles" + (places.size() > articles
                    ? ", at " + places.size() + " places"
                    : "");
        }
        return "in " + article() + (places.size() > 1 ? ", at " + places.size() + " places" : "");
    }

    private String article() {
        var article = places.get(0).article();
        var known = Stream.of(article.source(), article.published().map(Object::toString)).flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "“" + PlainText.line(article.title()) + "”" + (known.isEmpty() ? "" : " (" + known + ")");
    }

    private String says() {
        return places.stream().flatMap(place -> place.speaker().stream()).distinct()
                .collect(Collectors.joining(" and "));
    }

    private String speaker() {
        if (named.isEmpty()) {
            return "";
        }
        return says().isEmpty() ? " Who says them is not plain there." : " Said there by " + says() + ".";
    }

    private String differences() {
        var all = places.get(0).differences();
        var told = all.stream().limit(MOST).map(QuoteMessage::told).collect(Collectors.joining(", "));
        return told + (all.size() > MOST ? ", and more" : "");
    }

    private static String told(Difference difference) {
        if (difference.given().isEmpty()) {
            return "“" + difference.article() + "” is left out";
        }
        return difference.article().isEmpty()
                ? "“" + difference.given() + "” is put in"
                : "“" + difference.given() + "” stands for “" + difference.article() + "”";
    }
}
