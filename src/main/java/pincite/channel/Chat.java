package pincite.channel;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.answer.Answerer;
import pincite.answer.Inquiry;
import pincite.conversation.Conversations;
import pincite.conversation.Turn;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** A question within a conversation: answered, remembered, and kept as proof. */
@ApplicationScoped
public class Chat {

    private final Conversations conversations;
    private final Answerer answerer;
    private final AnswerArchive archive;
    private final AnswerMetrics metrics;

    @Inject
    Chat(Conversations conversations, Answerer answerer, AnswerArchive archive, AnswerMetrics metrics) {
        this.metrics = metrics;
        this.conversations = conversations;
        this.answerer = answerer;
        this.archive = archive;
    }

    /** @param conversation to go on with; empty begins one */
    public Reply ask(Question question, Scope scope, Optional<String> conversation) {
        return ask(question, scope, conversation, AnswerListener.NONE);
    }

    /** @param listener is told how far the answer is */
    public Reply ask(Question question, Scope scope, Optional<String> conversation, AnswerListener listener) {
        var known = conversation.map(conversations::resume);
        var inquiry = answerer.answer(question, scope, listener);
        metrics.count(inquiry);
        var id = known.orElseGet(conversations::begin);
        conversations.add(id, new Turn(question.text(), inquiry.id()));
        // Whoever knows a conversation's id may go on with it, so the proof, which others may ask for, does not tell it.
        archive.store(ProofDocument.of(inquiry, AnswerDocument.of(inquiry, null)));
        return new Reply(inquiry, AnswerDocument.of(inquiry, id));
    }

    public record Reply(Inquiry inquiry, AnswerDocument document) {
    }
}
