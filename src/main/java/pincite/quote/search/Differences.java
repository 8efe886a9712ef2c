package pincite.quote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import pincite.answer.proof.derivation.LeftOut;
import pincite.quote.search.WordAlignment.Step;

/** Tells word by word what a quote has for other words of an article. */
final class Differences {

    private final NearMatch match;
    private final List<QuoteToken> given;
    private final List<Step> steps;
    private final List<Difference> found = new ArrayList<>();

    private Differences(NearMatch match, GivenPieces quote) {
        this.match = match;
        this.given = quote.tokens().toList();
        this.steps = match.path().steps();
    }

    /** In the order of the text. */
    static List<Difference> of(NearMatch match, GivenPieces quote) {
        var differences = new Differences(match, quote);
        differences.takeCompoundBefore();
        for (int at = 0; at < differences.steps.size();) {
            at = differences.take(at);
        }
        differences.takeEnd();
        return List.copyOf(differences.found);
    }

    /** Gives the next step. */
    private int take(int at) {
        var step = steps.get(at);
        if (!step.isPair()) {
            return takeRun(at);
        }
        if (at > 0 && steps.get(at - 1).isPair()) {
            takeMarks(steps.get(at - 1), step);
        }
        if (isOtherWord(step)) {
            found.add(new Difference(word(step).text(), written(step).text()));
        }
        return at + 1;
    }

    private boolean isOtherWord(Step step) {
        return !word(step).standsFor(written(step)) && !(step.given() == 0 && isStart(step));
    }

    private boolean isStart(Step step) {
        return word(step).isButForCapital(written(step))
                && (word(step).isCapitalised() || match.article().beginsSentence(match.place(step)));
    }

    private QuoteToken word(Step step) {
        return match.given().get(step.given());
    }

    private QuoteToken written(Step step) {
        return match.written().get(step.article());
    }

    /** Words that are left out together, or put in together. */
    private int takeRun(int at) {
        boolean isLeftOut = steps.get(at).given() < 0;
        int end = at;
        while (end < steps.size() && !steps.get(end).isPair() && isLeftOut == steps.get(end).given() < 0) {
            end++;
        }
        if (isLeftOut) {
            takeLeftOut(at, end);
        } else {
            found.add(Difference.putIn(steps.subList(at, end).stream().map(step -> word(step).text())
                    .collect(Collectors.joining(" "))));
        }
        return end;
    }

    /** Of what an ellipsis stands for only the words that turn. */
    private void takeLeftOut(int at, int end) {
        int behind = match.place(steps.get(end - 1)) + 1;
        boolean isOfCompound = match.article().isWithinCompound(behind + 1);
        var words = match.article().words(
                new Stretch(match.place(steps.get(at)), isOfCompound ? behind + 1 : behind));
        if (match.isAtEllipsis(steps.get(at))) {
            LeftOut.limits(words).forEach(word -> found.add(Difference.leftOut(word)));
        } else {
            found.add(Difference.leftOut(words));
        }
    }

    private void takeMarks(Step before, Step behind) {
        var here = marks(given, given.indexOf(word(before)), given.indexOf(word(behind)));
        var there = marks(match.article().tokens(), match.place(before), match.place(behind));
        if (!match.ellipses()[before.given()]) {
            takeMarks(here, there);
        }
    }

    private void takeMarks(List<QuoteToken> here, List<QuoteToken> there) {
        boolean isSame = here.size() == there.size()
                && IntStream.range(0, here.size()).allMatch(mark -> here.get(mark).standsFor(there.get(mark)));
        if (!isSame) {
            found.add(new Difference(text(here), text(there)));
        }
    }

    private static List<QuoteToken> marks(List<QuoteToken> tokens, int before, int behind) {
        return tokens.subList(before + 1, behind);
    }

    private static String text(List<QuoteToken> tokens) {
        return tokens.stream().map(QuoteToken::text).collect(Collectors.joining());
    }

    /** "Profit" of "non-profit". */
    private void takeCompoundBefore() {
        int from = match.stretch().from();
        if (match.article().isWithinCompound(from)) {
            found.add(Difference.leftOut(match.article().words(new Stretch(from - 2, from))));
        }
    }

    private void takeEnd() {
        int to = match.stretch().to();
        if (match.article().isWithinCompound(to + 1)) {
            found.add(Difference.leftOut(match.article().words(new Stretch(to, to + 2))));
        }
        var last = match.given().get(match.given().size() - 1);
        var ending = given.subList(given.indexOf(last) + 1, given.size());
        int end = Math.min(match.article().tokens().size(), to + ending.size());
        if (!ending.isEmpty()) {
            takeMarks(ending, match.article().tokens().subList(to, end).stream().takeWhile(token -> !token.isWord())
                    .toList());
        }
    }
}
