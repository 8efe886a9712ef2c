package pincite.channel;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import pincite.english.PlainText;
import pincite.quote.CheckedQuote;
import pincite.quote.QuotePlace;

/** What came of a quote, in lines. */
public final class QuoteText {

    /** Lines that are read; JSON has them all. */
    private static final int MOST = 20;

    private QuoteText() {
    }

    /** The verdict, what it means, and a line for each place. */
    public static String of(CheckedQuote checked) {
        var places = checked.places().stream().limit(MOST).map(QuoteText::line);
        var more = Stream.of(checked.places().size() - MOST).filter(left -> left > 0)
                .map(left -> "and " + left + " more");
        return Stream.of(Stream.of(checked.verdict() + ": " + PlainText.line(checked.message())), places, more)
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String line(QuotePlace place) {
        var article = place.article();
        var known = Stream.of(article.source(), article.published().map(Object::toString), place.standing())
                .flatMap(Optional::stream);
        var where = Stream.of(Stream.of(article.title()), known,
                Stream.of(article.id() + " [" + place.start() + ", " + place.end() + ")")).flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
        return "“" + PlainText.line(place.quote()) + "” " + where
                + place.speaker().map(who -> " · said by " + PlainText.line(who)).orElse("");
    }
}
