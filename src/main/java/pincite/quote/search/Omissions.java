package pincite.quote.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pincite.answer.proof.derivation.LeftOut;
import pincite.english.Words;

/** What a quote with an ellipsis or brackets leaves out or replaces that turns the meaning of what it keeps. */
final class Omissions {

    /** Words before a quote that its first brackets may stand for. */
    private static final int BEFORE = 6;
    private static final String MARK = "\"";

    private final QuotableArticle article;
    private final GivenPieces quote;
    private final Chain chain;

    Omissions(QuotableArticle article, GivenPieces quote, Chain chain) {
        this.article = article;
        this.quote = quote;
        this.chain = chain;
    }

    /** Word by word; none where the meaning stays. */
    List<Difference> turning() {
        var turning = new ArrayList<Difference>();
        turning.addAll(own(quote.pieces().get(0).before(), article.words(replacedBefore())));
        for (int piece = 0; piece + 1 < chain.stretches().size(); piece++) {
            turning.addAll(between(quote.pieces().get(piece + 1).before(), chain.between(piece)));
        }
        turning.addAll(own(quote.behind(), article.words(replacedBehind())));
        return turning;
    }

    private List<Difference> between(Joint joint, Stretch gap) {
        if (!joint.leavesOut()) {
            return own(joint, article.words(gap));
        }
        var turning = new ArrayList<>(putIn(joint.own(), article.words(gap)));
        if (!gap.isEmpty()) {
            leftOut(gap).forEach(word -> turning.add(Difference.leftOut(word)));
        }
        return turning;
    }

    private List<String> leftOut(Stretch gap) {
        var told = told(gap);
        int end = told.map(Stretch::from).orElse(gap.to());
        int start = told.map(Stretch::to).orElse(gap.from());
        if (article.sentenceOf(gap.from() - 1) != article.sentenceOf(gap.to())) {
            return leftOutOfTwo(gap, end, start);
        }
        var words = told.isEmpty()
                ? article.words(gap)
                : article.words(new Stretch(gap.from(), end)) + " " + article.words(new Stretch(start, gap.to()));
        return LeftOut.turning(before(gap), words.strip(), behind(gap));
    }

    /** The rest of one sentence, and what another begins with. */
    private List<String> leftOutOfTwo(Stretch gap, int most, int least) {
        int end = Math.min(most, article.sentenceEnd(gap.from() - 1));
        int start = Math.max(least, article.sentenceStart(gap.to()));
        var rest = article.words(new Stretch(gap.from(), end));
        var lead = article.words(new Stretch(firstWord(start, gap.to()), gap.to()));
        return Stream.concat(LeftOut.turning(before(gap), rest, "").stream(),
                LeftOut.turningStart(lead, behind(gap)).stream()).toList();
    }

    private int firstWord(int from, int to) {
        return IntStream.range(from, to).filter(place -> article.token(place).isWord()).findFirst().orElse(to);
    }

    private String before(Stretch gap) {
        int start = Math.max(article.sentenceStart(gap.from() - 1), chain.first().from());
        return article.words(new Stretch(start, gap.from()));
    }

    private String behind(Stretch gap) {
        int end = Math.min(article.sentenceEnd(gap.to()), chain.last().to());
        return article.words(new Stretch(gap.to(), end));
    }

    /** What the article says between two parts of what somebody says: nothing of these is left out with it. */
    private Optional<Stretch> told(Stretch gap) {
        var marks = IntStream.range(gap.from(), gap.to()).filter(place -> article.token(place).text().equals(MARK))
                .toArray();
        return marks.length > 1 && article.isQuotedAt(gap.from())
                ? Optional.of(new Stretch(marks[0], marks[marks.length - 1] + 1))
                : Optional.empty();
    }

    /** What the quoter's own words stand for must not deny, nor must they where it does not. */
    private static List<Difference> own(Joint joint, String replaced) {
        if (joint.own().isEmpty()) {
            return List.of();
        }
        var kept = lower(joint.own());
        return Stream.concat(
                Stream.concat(LeftOut.operators(replaced).stream(), LeftOut.limits(replaced).stream()).distinct()
                        .filter(word -> !kept.contains(word.toLowerCase(Locale.ROOT))).map(Difference::leftOut),
                putIn(joint.own(), replaced).stream()).toList();
    }

    private static List<Difference> putIn(String own, String replaced) {
        var known = lower(replaced);
        return LeftOut.operators(own).stream().filter(word -> !known.contains(word.toLowerCase(Locale.ROOT)))
                .map(Difference::putIn).toList();
    }

    private static Set<String> lower(String words) {
        return Words.folded(words).all().stream().map(word -> word.lower()).collect(Collectors.toSet());
    }

    private Stretch replacedBefore() {
        int end = chain.first().from();
        return new Stretch(Math.max(end - BEFORE, end == 0 ? 0 : article.sentenceStart(Math.max(0, end))), end);
    }

    /** As many words as stand for them, and one more. */
    private Stretch replacedBehind() {
        int start = chain.last().to();
        int most = start + Words.of(quote.behind().own()).size() + 1;
        return new Stretch(start, Math.max(start, Math.min(most, article.sentenceEnd(start - 1))));
    }
}
