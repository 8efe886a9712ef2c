package pincite.engine.extractive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import pincite.answer.proof.Stance;
import pincite.answer.writer.Premise;
import pincite.retrieval.Retrieval;

/** Finds the sentences that answer by what a reader says of them. */
final class ReadingFinder implements Finder {

    private static final double EVEN_ODDS = 0.5;
    /** Somewhat less than even: people ask rather what an article may tell than do those who wrote the sets it was fitted on. */
    private static final double LIKELY = 0.42;
    /** What settles a question for yes or no need not answer it in the reader's eyes. */
    private static final double POSSIBLE = 0.15;
    /** Sentences in which it is looked for what says so or otherwise. */
    private static final int NEAREST = 12;
    /** Log odds that a sentence's own words add which contradict the question. */
    private static final double CONTRADICTED = 1.5;

    private final ReadSentences sentences;
    private final Fit fit;

    ReadingFinder(ReadSentences sentences, Fit fit) {
        this.sentences = sentences;
        this.fit = fit;
    }

    @Override
    public Findings find(Retrieval retrieval) {
        var ranked = ordered(sentences.of(retrieval), fit.of(Decision.ORDER));
        return ranked.isEmpty() ? Findings.none(ranked, 1) : find(ranked, retrieval.question().text());
    }

    /** Best first, each knowing by how much it comes after the first. */
    static List<Candidate> ordered(List<Candidate> read, Weights order) {
        var ordered = read.stream().map(candidate -> candidate.scored(order.odds(candidate.signals())))
                .sorted(Candidate.BEST_FIRST).toList();
        return ordered.stream().map(candidate -> candidate.behind(ordered.get(0))).toList();
    }

    private Findings find(List<Candidate> ranked, String question) {
        var first = ranked.get(0);
        double answer = fit.of(Decision.ANSWER).probability(first.signals());
        double otherwise = Weights.probability(otherwise(fit.of(Decision.OTHERWISE), first, question));
        boolean isYesOrNo = QuestionForm.of(question).isYesOrNo();
        if (otherwise >= EVEN_ODDS && !isYesOrNo) {
            return alone(ranked, saying(ranked, question, Stance.CONTRADICTS).orElse(first), Premise.CONTRADICTED,
                    otherwise);
        }
        if (isYesOrNo && answer < LIKELY && Math.max(answer, otherwise) >= POSSIBLE) {
            return settled(ranked, question, answer);
        }
        var portion = Portion.of(first);
        return answer >= LIKELY
                ? new Findings(ranked, answering(ranked, portion), portion, Premise.HELD,
                        fit.of(Decision.RIGHT).probability(first.signals()))
                : Findings.none(ranked, 1 - answer);
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

    /** A question for yes or no takes nothing for granted: a sentence that says so or the opposite settles it. */
    private static Findings settled(List<Candidate> ranked, String question, double answer) {
        return saying(ranked, question, Stance.CONTRADICTS).or(() -> saying(ranked, question, Stance.AFFIRMS))
                .map(sentence -> alone(ranked, sentence, Premise.HELD, EVEN_ODDS))
                .orElseGet(() -> Findings.none(ranked, 1 - answer));
    }

    private static Optional<Candidate> saying(List<Candidate> ranked, String question, Stance stance) {
        return ranked.stream().limit(NEAREST)
                .filter(candidate -> Stance.of(question, candidate.sentence().read()) == stance).findFirst();
    }

    private static Findings alone(List<Candidate> ranked, Candidate sentence, Premise premise, double confidence) {
        return new Findings(ranked, List.of(sentence.withoutShort()), Portion.FACT, premise, confidence);
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
