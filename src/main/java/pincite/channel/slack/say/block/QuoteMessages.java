package pincite.channel.slack.say.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.answer.Verdict;
import pincite.quote.CheckedQuote;
import pincite.quote.QuotePlace;
import pincite.record.CitationDocument;

/** What came of a quote: the verdict, and below it the article's own words at each place. */
public final class QuoteMessages {

    /** More places are a list that nobody reads. */
    private static final int MOST = 10;

    private QuoteMessages() {
    }

    public static List<Message> of(CheckedQuote checked, Addresses addresses) {
        var verdict = Piece.section(Mrkdwn.bold(title(checked)) + "\n" + Mrkdwn.line(checked.message()));
        var shown = IntStream.range(0, Math.min(MOST, checked.places().size()))
                .mapToObj(place -> citation(place + 1, checked.places().get(place)))
                .flatMap(citation -> new CitationText(citation, addresses).pieces().stream());
        var more = Stream.of(checked.places().size() - MOST).filter(left -> left > 0)
                .map(left -> Piece.context("and " + left + " more"));
        return Parts.of(Stream.of(Stream.of(verdict), shown, more).flatMap(pieces -> pieces).toList());
    }

    private static String title(CheckedQuote checked) {
        return switch (checked.verdict()) {
            case VERBATIM -> "Verbatim";
            case ALTERED -> "Altered";
            case MISATTRIBUTED -> "Misattributed";
            case NOT_FOUND -> "Not found";
        };
    }

    private static CitationDocument citation(int number, QuotePlace place) {
        return new CitationDocument(number, place.article(), place.quote(), place.start(), place.end(),
                Verdict.VERIFIED, place.href(), Optional.empty(), place.standing());
    }
}
