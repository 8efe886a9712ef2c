package pincite.suggestion;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.Answer;
import pincite.answer.Answerer;
import pincite.answer.CitationVerifier;
import pincite.answer.account.Accounts;
import pincite.answer.writer.AnswerWriter;
import pincite.answer.writer.ModelChoice;
import pincite.answer.writer.Premise;
import pincite.index.PassageIndex;
import pincite.retrieval.Question;
import pincite.retrieval.Retriever;
import pincite.retrieval.Scope;

/** Asks a question before it is offered. No language model is asked. */
@ApplicationScoped
class SureAnswers {

    private static final double CONFIDENT = 0.5;

    private final Answerer answerer;

    @Inject
    SureAnswers(PassageIndex index, Retriever retriever, AnswerWriter writer, CitationVerifier verifier,
            Accounts accounts) {
        this.answerer = new Answerer(index, retriever, writer, ModelChoice.NONE, verifier, accounts);
    }

    /** Of which it would be asked back. */
    List<String> openCases(String question) {
        return answerer.openCases(new Question(question), Scope.ALL);
    }

    boolean are(String question) {
        return to(question).isPresent();
    }

    /** Whether what is said first is the sentence that it was made of. */
    boolean areItsSentence(SentenceQuestion asked) {
        return to(asked.question()).map(answer -> answer.statements().get(0).citations().get(0).quote())
                .filter(quote -> PlainSentences.plain(quote).equals(asked.sentence())).isPresent();
    }

    /** With confidence, and with no word that the articles say otherwise. */
    private Optional<Answer.Answered> to(String question) {
        var inquiry = answerer.answer(new Question(question), Scope.ALL);
        return Optional.of(inquiry.answer()).filter(Answer.Answered.class::isInstance).map(Answer.Answered.class::cast)
                .filter(answer -> answer.premise() == Premise.HELD && inquiry.draft().confidence() >= CONFIDENT);
    }
}
