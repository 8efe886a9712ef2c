package pincite.engine.extractive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import pincite.answer.AnswerWriter;
import pincite.answer.DeclineReason;
import pincite.answer.Draft;
import pincite.answer.Premise;
import pincite.retrieval.Retrieval;

/** Answers in the articles' own sentences, without a language model. */
@ApplicationScoped
public class ExtractiveWriter implements AnswerWriter {

    /** Sentences shown where none answers. */
    private static final int CLOSEST = 3;
    /** Nobody can tell scores that differ by no more than this apart. */
    private static final double AS_GOOD = 0.05;

    @Override
    public String kind() {
        return "extractive";
    }

    @Override
    public Draft write(Retrieval retrieval) {
        var ranked = new SentenceScorer(retrieval).rank();
        var judgement = Judgement.of(retrieval, ranked);
        if (!judgement.isAnswerable()) {
            var closest = ranked.stream().limit(CLOSEST).map(Candidate::quote).toList();
            return new Draft.Declining(DeclineReason.NOT_IN_CORPUS, closest, 1 - judgement.answerable());
        }
        return answer(retrieval.question().text(), ranked, judgement.answerable());
    }

    /** Where a sentence contradicts the question, there is nothing like what it asks for, only that sentence. */
    private static Draft answer(String question, List<Candidate> ranked, double answerable) {
        var contradicting = contradicting(question, ranked);
        if (contradicting.isEmpty()) {
            return new Draft.Answering(
                    StatementChooser.choose(AskedFor.by(question), AnsweringWords.to(question), ranked), answerable);
        }
        var first = Stream.concat(contradicting.stream(), ranked.stream()).distinct().toList();
        return new Draft.Answering(StatementChooser.choose(AskedFor.ANYTHING, AnsweringWords.NONE, first),
                Premise.CONTRADICTED, answerable);
    }

    /** The first that takes a side decides, of those that match as well as any and of what these go on from. */
    private static Optional<Candidate> contradicting(String question, List<Candidate> ranked) {
        double least = ranked.get(0).score() - AS_GOOD;
        var best = ranked.stream().takeWhile(candidate -> candidate.score() >= least).toList();
        return ranked.stream()
                .filter(candidate -> best.contains(candidate)
                        || best.stream().anyMatch(one -> one.isRightAfter(candidate)))
                .filter(candidate -> Contradiction.takesSide(question, candidate.sentence().text())).findFirst()
                .filter(candidate -> Contradiction.isBetween(question, candidate.sentence().text()));
    }
}
