package pincite.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks for the words of a quote as they are, in one article after the other. */
final class ExactSearch {

    /** More places of a quote nobody reads. */
    private static final int MOST = 10_000;

    /** The quote as it is, and as its quoter means it; the first that stands in an article counts. */
    private final List<GivenPieces> readings;
    private final List<Found> verbatim = new ArrayList<>();
    private final List<Found> turned = new ArrayList<>();

    ExactSearch(List<GivenPieces> readings) {
        this.readings = readings.stream().filter(reading -> !reading.isEmpty()).toList();
    }

    static ExactSearch of(GivenQuote given, Attribution attribution) {
        return new ExactSearch(Stream
                .of(GivenPieces.literal(given.text()), GivenPieces.literal(attribution.words()),
                        GivenPieces.of(attribution.words()))
                .distinct().toList());
    }

    void look(ReadArticle article) {
        var found = readings.stream().filter(reading -> mayHave(article, reading))
                .map(reading -> found(article, reading)).filter(places -> !places.isEmpty()).findFirst();
        found.ifPresent(places -> places.stream().limit(MOST - Math.min(MOST, verbatim.size()))
                .forEach(place -> (place.isVerbatim() ? verbatim : turned).add(place)));
    }

    private static boolean mayHave(ReadArticle article, GivenPieces reading) {
        return reading.tokens().filter(QuoteToken::isWord).map(QuoteToken::lower).allMatch(article::mayHave);
    }

    private static List<Found> found(ReadArticle article, GivenPieces reading) {
        var found = Chain.in(article, reading).stream().map(chains -> best(article, reading, chains)).toList();
        return reading.isJoined()
                ? found.stream().filter(place -> found.stream().noneMatch(place::isAround)).toList()
                : found;
    }

    /** Of the ways to put it together the one that leaves out the least that turns. */
    private static Found best(ReadArticle article, GivenPieces reading, List<Chain> chains) {
        return chains.stream()
                .map(chain -> new Found(article, chain.whole(article, reading.ending()),
                        reading.isJoined() ? new Omissions(article, reading, chain).turning() : List.of()))
                .min(Comparator.comparingInt(found -> found.differences().size())).orElseThrow();
    }

    /** Without what turns their meaning. */
    List<Found> verbatim() {
        return verbatim;
    }

    /** With it; those that leave out the least of it. */
    List<Found> turned() {
        int least = turned.stream().mapToInt(found -> found.differences().size()).min().orElse(0);
        return turned.stream().filter(found -> found.differences().size() == least).toList();
    }
}
