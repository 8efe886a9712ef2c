package pincite.conversation;

import pincite.record.AnswerArchive;
import pincite.record.AnswerDocument;
import pincite.record.ProofDocument;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.answer.Answerer;
import pincite.answer.Inquiry;
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
        var earlier = conversation.map(conversations::resume).orElse(List.of());
        var inquiry = answerer.answer(FollowUp.understand(earlier, question), scope, listener);
        metrics.count(inquiry);
        var id = conversation.orElseGet(conversations::begin);
        // Whoever knows a conversation's id may go on with it, so the proof, which others may ask for, does not tell it.
        archive.store(ProofDocument.of(inquiry, AnswerDocument.of(inquiry, null)));
        conversations.add(id, Turn.of(inquiry));
        return new Reply(inquiry, AnswerDocument.of(inquiry, id));
    }

    /** @param earlier what the caller remembers of the conversation, oldest first; nothing of it is kept */
    public Reply ask(Question question, List<Turn> earlier, AnswerListener listener) {
        var inquiry = answerer.answer(FollowUp.understand(earlier, question), Scope.ALL, listener);
        var document = AnswerDocument.of(inquiry, null);
        archive.store(ProofDocument.of(inquiry, document));
        return new Reply(inquiry, document);
    }

    /** Empty where there is no such conversation any more. */
    public Optional<ConversationDocument> conversation(String id) {
        return conversations.find(id).map(turns -> ConversationDocument.of(id, turns));
    }

    public record Reply(Inquiry inquiry, AnswerDocument document) {
    }
}
