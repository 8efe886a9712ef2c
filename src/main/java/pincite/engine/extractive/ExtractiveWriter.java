package pincite.engine.extractive;

import jakarta.enterprise.context.ApplicationScoped;

import pincite.answer.AnswerWriter;
import pincite.answer.DeclineReason;
import pincite.answer.Draft;
import pincite.retrieval.Retrieval;

/** Answers in the articles' own sentences, without a language model. */
@ApplicationScoped
public class ExtractiveWriter implements AnswerWriter {

    /** Sentences shown where none answers. */
    private static final int CLOSEST = 3;

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
        var question = retrieval.question().text();
        return new Draft.Answering(
                StatementChooser.choose(AskedFor.by(question), AnsweringWords.to(question), ranked),
                judgement.answerable());
    }
}
