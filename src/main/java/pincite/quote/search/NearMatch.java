package pincite.quote.search;

import java.util.List;

import pincite.quote.search.WordAlignment.Path;
import pincite.quote.search.WordAlignment.Step;

/**
 * Words of an article that are those of a quote but for some.
 *
 * @param given   the quote's
 * @param written the article's, of which the path tells
 * @param ellipses whether one stands behind a word of the quote
 */
record NearMatch(QuotableArticle article, List<QuoteToken> given, List<QuoteToken> written, Path path,
        boolean[] ellipses) {

    private static final double MOST = 0.7;
    private static final int FEWEST = 4;
    private static final int SHORT = 5;
    private static final double TELLING = 0.5;

    /** What is replaced at its ends stands in the same sentence as what is kept, or is put in. */
    NearMatch trimmed() {
        var kept = path.steps().stream().filter(this::isKept).mapToInt(this::place).sorted().toArray();
        return within(article.sentenceStart(kept[0]), article.sentenceEnd(kept[kept.length - 1]));
    }

    private NearMatch within(int from, int to) {
        var steps = path.steps().stream()
                .map(step -> !step.isPair() || place(step) >= from && place(step) < to
                        ? step
                        : new Step(step.given(), -1))
                .toList();
        return new NearMatch(article, given, written, new Path(steps, path.cost()), ellipses);
    }

    private int kept() {
        return (int) path.steps().stream().filter(this::isKept).count();
    }

    boolean isKept(Step step) {
        return step.isPair() && WordAlignment.isSame(given.get(step.given()), written.get(step.article()));
    }

    /** Where another word stands, one was put in, or left out where no ellipsis says so. */
    private int changed() {
        return (int) path.steps().stream().filter(step -> !isKept(step) && !isAtEllipsis(step)).count();
    }

    boolean isAtEllipsis(Step step) {
        return step.given() < 0 && givenBefore(step) >= 0 && ellipses[givenBefore(step)];
    }

    private int givenBefore(Step step) {
        int place = path.steps().indexOf(step);
        while (place >= 0 && path.steps().get(place).given() < 0) {
            place--;
        }
        return place < 0 ? -1 : path.steps().get(place).given();
    }

    /** It is this quote, and no other sentence of the same words. */
    boolean isNear() {
        return isOfIts() && isInOnePlace();
    }

    /** Told by its words alone. */
    boolean isOfIts() {
        return kept() > 0 && isEnough() && isTelling();
    }

    private boolean isEnough() {
        return given.size() <= SHORT
                ? given.size() > 1 && changed() <= 1
                : kept() >= FEWEST && kept() >= MOST * given.size() && changed() <= given.size() + FEWEST;
    }

    private boolean isTelling() {
        long all = given.stream().filter(Likeness::isTelling).count();
        long kept = path.steps().stream().filter(this::isKept).map(step -> given.get(step.given()))
                .filter(Likeness::isTelling).count();
        return kept > 0 && kept >= TELLING * all;
    }

    /** No sentence is passed over between two words that are kept. */
    private boolean isInOnePlace() {
        int before = -1;
        for (var step : path.steps()) {
            if (isKept(step)) {
                int place = place(step);
                if (before >= 0 && !article.areNear(before, place)) {
                    return false;
                }
                before = place;
            }
        }
        return true;
    }

    /** The token of the article. */
    int place(Step step) {
        return article.placeOf(written.get(step.article()));
    }

    /** From its first word to its last. */
    Stretch stretch() {
        var places = path.steps().stream().filter(step -> step.article() >= 0).mapToInt(this::place).toArray();
        return new Stretch(places[0], places[places.length - 1] + 1);
    }
}
