package pincite.quote.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Looks for the words of a quote as they are, in one article after the other. */
public final class ExactSearch {

    /** More places of a quote nobody reads. */
    private static final int MOST = 10_000;

    /** Of a quote with an ellipsis, which cost time to weigh. */
    private static final int MOST_WEIGHED = 100;
    /** From one start on. */
    private static final int MOST_WAYS = 2;

    /** The quote as it is, and as its quoter means it; the first that stands in an article counts. */
    private final List<GivenPieces> readings;
    private final List<Found> verbatim = new ArrayList<>();
    private final List<Found> turned = new ArrayList<>();

    private ExactSearch(List<GivenPieces> readings) {
        this.readings = readings.stream().filter(reading -> !reading.isEmpty()).toList();
    }

    /**
     * @param given as it is brought
     * @param said  without what says whose it is
     */
    public static ExactSearch of(String given, String said) {
        return new ExactSearch(
                Stream.of(GivenPieces.literal(given), GivenPieces.literal(said), GivenPieces.of(said)).distinct()
                        .toList());
    }

    public void look(QuotableArticle article) {
        var found = readings.stream().filter(reading -> mayHave(article, reading))
                .map(reading -> found(article, reading)).filter(places -> !places.isEmpty()).findFirst();
        found.ifPresent(places -> places.stream().limit(MOST - Math.min(MOST, verbatim.size()))
                .forEach(place -> (place.isVerbatim() ? verbatim : turned).add(place)));
    }

    private static boolean mayHave(QuotableArticle article, GivenPieces reading) {
        return reading.tokens().filter(QuoteToken::isWord).map(QuoteToken::lower).allMatch(article::mayHave);
    }

    private List<Found> found(QuotableArticle article, GivenPieces reading) {
        if (reading.isJoined() && room() == 0) {
            return List.of();
        }
        var starts = Chain.in(article, reading);
        return reading.isJoined()
                ? starts.stream().filter(chains -> isTight(chains, starts)).limit(room())
                        .map(chains -> best(article, reading, chains)).toList()
                : starts.stream().map(chains -> best(article, reading, chains)).toList();
    }

    private int room() {
        return Math.max(0, MOST_WEIGHED - verbatim.size() - turned.size());
    }

    /** No later start goes on to the same end, or to one before it. */
    private static boolean isTight(List<Chain> chains, List<List<Chain>> starts) {
        return starts.stream().noneMatch(others -> others.get(0).isWithin(chains.get(0)));
    }

    /** Of the ways to put it together the one that leaves out the least that turns. */
    private static Found best(QuotableArticle article, GivenPieces reading, List<Chain> chains) {
        return chains.stream().limit(MOST_WAYS)
                .map(chain -> new Found(article, chain.whole(article, reading.ending()),
                        reading.isJoined() ? new Omissions(article, reading, chain).turning() : List.of()))
                .min(Comparator.comparingInt(found -> found.differences().size())).orElseThrow();
    }

    /** Without what turns their meaning. */
    public List<Found> verbatim() {
        return verbatim;
    }

    /** With it; those that leave out the least of it. */
    public List<Found> turned() {
        int least = turned.stream().mapToInt(found -> found.differences().size()).min().orElse(0);
        return turned.stream().filter(found -> found.differences().size() == least).toList();
    }
}
