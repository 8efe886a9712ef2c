package pincite.engine.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import pincite.answer.Draft;
import pincite.answer.Quote;

/** Takes the sentences that answer out of the ranked ones and puts them into an order that reads well. */
final class StatementChooser {

    /** Begins with a word that points to the sentence before; "it is unclear whether" does not. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^[\"“'‘(]?(?:he|she|they|this|that|these|those|there|his|her|their|its"
                    + "|furthermore|moreover|instead|it(?! (?:is|was|remains|should)\\b))\\b",
            Pattern.CASE_INSENSITIVE);

    private final AskedFor asked;
    private final AnsweringWords answering;
    private final List<Candidate> ranked;
    private final List<Saying> sayings = new ArrayList<>();

    private StatementChooser(AskedFor asked, AnsweringWords answering, List<Candidate> ranked) {
        this.asked = asked;
        this.answering = answering;
        this.ranked = ranked;
    }

    /** From candidates that are ranked best first, at least one. */
    static List<Draft.Proposal> choose(AskedFor asked, AnsweringWords answering, List<Candidate> ranked) {
        var chooser = new StatementChooser(asked, answering, ranked);
        chooser.eligible().forEach(chooser::take);
        return chooser.inReadingOrder().map(chooser::proposal).toList();
    }

    /** Near the best one, and with what is asked for if it must have it; the best one alone if none has. */
    private List<Candidate> eligible() {
        double least = ranked.get(0).score() - Portion.of(asked).near();
        var near = ranked.stream().filter(candidate -> candidate.score() >= least)
                .filter(candidate -> asked.isOptional() || asked.isShownBy(candidate.sentence().text())).toList();
        return near.isEmpty() ? ranked.subList(0, 1) : near;
    }

    private void take(Candidate candidate) {
        if (!isSaidAlready(candidate) && hasRoom(candidate)) {
            sayings.add(new Saying(candidate));
            before(candidate).filter(introduction -> !isSaidAlready(introduction))
                    .ifPresent(introduction -> sayings.add(new Saying(introduction)));
        }
    }

    /** If it is, it is one more witness. */
    private boolean isSaidAlready(Candidate candidate) {
        var same = sayings.stream().filter(saying -> saying.isSaidBy(candidate)).findFirst();
        same.ifPresent(saying -> saying.alsoBy(candidate));
        return same.isPresent();
    }

    private Optional<Candidate> before(Candidate candidate) {
        return GOES_ON.matcher(candidate.sentence().text()).find()
                ? ranked.stream().filter(candidate::isRightAfter).findFirst()
                : Optional.empty();
    }

    private boolean hasRoom(Candidate candidate) {
        var portion = Portion.of(asked);
        return sayings.size() < portion.sentences() && sayings.stream()
                .filter(saying -> saying.first.article().equals(candidate.article())).count() < portion.ofOneArticle();
    }

    /** Article after article, the one with the best sentence first; within each, as it tells. */
    private Stream<Saying> inReadingOrder() {
        var articles = sayings.stream().map(saying -> saying.first.article()).distinct().toList();
        return sayings.stream()
                .sorted(Comparator.comparingInt((Saying saying) -> articles.indexOf(saying.first.article()))
                        .thenComparing(saying -> saying.first.sentence().span()));
    }

    private Draft.Proposal proposal(Saying saying) {
        var sentence = saying.first.sentence().text();
        return new Draft.Proposal(sentence.replaceAll("\\s+", " "), saying.quotes(), answering.in(sentence));
    }

    /**
     * How much of an answer is enough.
     *
     * @param near         a sentence whose score is less than the best one's by more than this does not answer
     * @param sentences    without those that only introduce another
     * @param ofOneArticle of these
     */
    private record Portion(double near, int sentences, int ofOneArticle) {

        /** A reason seldom repeats the words of what it is the reason for, and there may be several. */
        private static final Portion REASON = new Portion(0.15, 4, 2);
        private static final Portion FACT = new Portion(0.08, 3, 3);

        static Portion of(AskedFor asked) {
            return asked == AskedFor.REASON ? REASON : FACT;
        }
    }

    /** A sentence, and those of other articles that say the same. */
    private static final class Saying {

        private final Candidate first;
        private final List<Candidate> others = new ArrayList<>();

        Saying(Candidate first) {
            this.first = first;
        }

        boolean isSaidBy(Candidate candidate) {
            return SameSaying.of(first.sentence().text(), candidate.sentence().text());
        }

        void alsoBy(Candidate candidate) {
            boolean isCited = Stream.concat(Stream.of(first), others.stream())
                    .anyMatch(cited -> cited.article().equals(candidate.article()));
            if (!isCited) {
                others.add(candidate);
            }
        }

        List<Quote> quotes() {
            return Stream.concat(Stream.of(first), others.stream()).map(Candidate::quote).toList();
        }
    }
}
