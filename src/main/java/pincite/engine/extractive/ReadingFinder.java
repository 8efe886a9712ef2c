package pincite.engine.extractive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.answer.proof.Stance;
import pincite.answer.writer.Premise;
import pincite.corpus.standing.Standing;
import pincite.engine.extractive.candidate.Candidate;
import pincite.engine.extractive.candidate.QuestionForm;
import pincite.engine.extractive.fit.Decision;
import pincite.engine.extractive.fit.Fit;
import pincite.engine.extractive.fit.Signal;
import pincite.engine.extractive.fit.Weights;
import pincite.engine.extractive.worded.Contradiction;
import pincite.retrieval.Retrieval;

/** Finds the sentences that answer by what a reader says of them. */
final class ReadingFinder {

    private static final double EVEN_ODDS = 0.5;
    /** Somewhat less than even: people ask rather what an article may tell than do those who wrote the sets it was fitted on. */
    private static final double LIKELY = 0.42;
    /** What settles a question for yes or no need not answer it in the reader's eyes. */
    private static final double POSSIBLE = 0.15;
    /** Sentences in which it is looked for what says so or otherwise. */
    private static final int NEAREST = 12;
    /** Log odds that a sentence's own words add which contradict the question. */
    private static final double CONTRADICTED = 1.5;
    /** Log odds that it adds where a sentence says the opposite of just what is asked. */
    private static final double OF_THE_SAME = 3;

    /** Log odds that a trusted source adds to the order. Sentences that answer the same question equally well lie up to 1.3 apart. */
    private static final double TRUSTED = 1.5;

    private final ReadSentences sentences;
    private final Fit fit;

    ReadingFinder(ReadSentences sentences, Fit fit) {
        this.sentences = sentences;
        this.fit = fit;
    }

    /** All sentences that were read, best first. */
    List<Candidate> ranked(Retrieval retrieval) {
        var read = sentences.of(retrieval);
        var ranked = ordered(read, fit.of(Decision.ORDER));
        var question = retrieval.question().text();
        return retrieval.further().all().isEmpty() || !new Chorus(question).isIn(ranked)
                ? ranked
                : ordered(sentences.withOthers(read, retrieval), fit.of(Decision.ORDER));
    }

    /** Best first, each knowing by how much it comes after the first. */
    static List<Candidate> ordered(List<Candidate> read, Weights order) {
        var ordered = read.stream().map(candidate -> candidate.scored(order.odds(candidate.signals())))
                .map(candidate -> candidate.scored(candidate.score() + trust(candidate)))
                .sorted(Candidate.BEST_FIRST).toList();
        return ordered.stream().map(candidate -> candidate.behind(ordered.get(0))).toList();
    }

    private static double trust(Candidate candidate) {
        return candidate.in().standing() == Standing.TRUSTED ? TRUSTED : 0;
    }

    /** @param ranked at least one */
    Findings find(List<Candidate> ranked, String question) {
        var first = ranked.get(0);
        double answer = fit.of(Decision.ANSWER).probability(first.signals());
        var form = QuestionForm.of(question);
        var contradicting = form.isOfEvent()
                ? new Contradiction(question).in(nearest(ranked))
                : Optional.<Candidate>empty();
        double otherwise = Weights.probability(Math.max(otherwise(fit.of(Decision.OTHERWISE), first, question),
                contradicting.map(this::otherwise).orElse(Double.NEGATIVE_INFINITY)));
        if (form.isYesOrNo()) {
            return settled(ranked, question, answer, otherwise);
        }
        if (otherwise >= EVEN_ODDS) {
            return Findings.alone(ranked,
                    contradicting.or(() -> saying(ranked, question, Stance.CONTRADICTS)).orElse(first),
                    Premise.CONTRADICTED, otherwise);
        }
        return answer >= LIKELY ? answered(ranked) : Findings.none(ranked, 1 - answer);
    }

    private Findings answered(List<Candidate> ranked) {
        var portion = Portion.of(ranked.get(0));
        return new Findings(ranked, answering(ranked, portion), portion, Premise.HELD, right(ranked.get(0)));
    }

    /** How likely it is that the sentence answers and is the right one. */
    double right(Candidate first) {
        return fit.of(Decision.RIGHT).probability(first.signals());
    }

    private double otherwise(Candidate contradicting) {
        return fit.of(Decision.OTHERWISE).odds(contradicting.signals()) + OF_THE_SAME;
    }

    /** What the sentence's own words affirm is never otherwise, whatever the reader thinks. */
    static double otherwise(Weights weights, Candidate first, String question) {
        double odds = weights.odds(first.signals());
        return switch (Stance.of(question, first.sentence().read())) {
            case AFFIRMS -> Double.NEGATIVE_INFINITY;
            case CONTRADICTS -> odds + CONTRADICTED;
            case SILENT -> odds;
        };
    }

    /** A question for yes or no takes nothing for granted: sentences that say so or the opposite settle it. */
    private Findings settled(List<Candidate> ranked, String question, double answer, double otherwise) {
        var settling = nearest(ranked).stream()
                .filter(candidate -> Stance.ofTheSame(question, candidate.sentence().read()) != Stance.SILENT).toList();
        boolean isPossible = Math.max(answer, otherwise) >= POSSIBLE;
        if (!settling.isEmpty() && isPossible) {
            return new Findings(ranked, settling.stream().map(Candidate::withoutShort).toList(), Portion.FACT,
                    Premise.HELD, Math.max(EVEN_ODDS, answer));
        }
        if (answer >= LIKELY) {
            return answered(ranked);
        }
        return saying(ranked, question, Stance.CONTRADICTS).or(() -> saying(ranked, question, Stance.AFFIRMS))
                .filter(sentence -> isPossible)
                .map(sentence -> Findings.alone(ranked, sentence, Premise.HELD, EVEN_ODDS))
                .orElseGet(() -> Findings.none(ranked, 1 - answer));
    }

    private static List<Candidate> nearest(List<Candidate> ranked) {
        return ranked.subList(0, Math.min(NEAREST, ranked.size()));
    }

    private static Optional<Candidate> saying(List<Candidate> ranked, String question, Stance stance) {
        return nearest(ranked).stream()
                .filter(candidate -> Stance.of(question, candidate.sentence().read()) == stance).findFirst();
    }

    private List<Candidate> answering(List<Candidate> ranked, Portion portion) {
        return ranked.stream().filter(candidate -> candidate == ranked.get(0)
                || fit.of(Decision.ALSO).probability(candidate.signals()) >= portion.least())
                .flatMap(candidate -> withReason(candidate, ranked)).distinct().toList();
    }

    /** Where a reason is asked for and a sentence tells only what it is the reason for, it stands right after. */
    private static Stream<Candidate> withReason(Candidate candidate, List<Candidate> ranked) {
        boolean isAsked = candidate.signals().get(Signal.ACCOUNT) > 0 && !Portion.isFewWords(candidate);
        return isAsked
                ? Stream.concat(Stream.of(candidate), ranked.stream().filter(candidate::isRightBefore))
                : Stream.of(candidate);
    }
}
