package pincite.conversation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import pincite.answer.AnswerListener;
import pincite.answer.Citation;
import pincite.answer.Inquiry;
import pincite.corpus.Article;
import pincite.disk.DiskException;
import pincite.record.AnswerArchive;
import pincite.record.AnswerDocument;
import pincite.record.CitedVersions;
import pincite.record.ProofDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** A question within a conversation: answered, remembered, and kept as proof. */
@ApplicationScoped
public class Chat {

    private static final Logger LOG = Logger.getLogger(Chat.class);

    private final Conversations conversations;
    private final Dialogue dialogue;
    private final AnswerArchive archive;
    private final CitedVersions versions;
    private final AnswerMetrics metrics;
    private final OnRecord onRecord;
    private final WithdrawnMeanwhile meanwhile;

    @Inject
    Chat(Conversations conversations, Dialogue dialogue, AnswerArchive archive, CitedVersions versions,
            AnswerMetrics metrics, OnRecord onRecord, WithdrawnMeanwhile meanwhile) {
        this.meanwhile = meanwhile;
        this.onRecord = onRecord;
        this.versions = versions;
        this.metrics = metrics;
        this.conversations = conversations;
        this.dialogue = dialogue;
        this.archive = archive;
    }

    /** @param conversation to go on with; empty begins one */
    public AnswerDocument ask(Question question, Scope scope, Optional<String> conversation) {
        return ask(question, scope, conversation, AnswerListener.NONE);
    }

    /** @param listener is told how far the answer is */
    public AnswerDocument ask(Question question, Scope scope, Optional<String> conversation,
            AnswerListener listener) {
        var reply = onRecord.ask(question, listener,
                told -> dialogue.ask(question, earlier(conversation), scope, told));
        return remembered(reply, conversation);
    }

    /** @param isWorthSaying what is not is as if it had never been asked: neither counted nor kept nor remembered */
    public Optional<AnswerDocument> overhear(Question question, Scope scope, Optional<String> conversation,
            Predicate<AnswerDocument> isWorthSaying) {
        return Optional.of(dialogue.ask(question, earlier(conversation), scope))
                .filter(reply -> isWorthSaying.test(reply.document())).map(reply -> onRecord.put(question, reply))
                .map(reply -> remembered(reply, conversation));
    }

    private List<Turn> earlier(Optional<String> conversation) {
        return conversation.map(conversations::resume).orElse(List.of());
    }

    private AnswerDocument remembered(Reply reply, Optional<String> conversation) {
        var answer = kept(reply);
        var given = conversation.map(id -> goneOn(id, reply.turn(), answer))
                .orElseGet(() -> begun(reply.turn(), answer));
        return settled(reply, given);
    }

    /** When all of it is kept. */
    private AnswerDocument settled(Reply reply, AnswerDocument given) {
        if (reply instanceof Reply.Inquired asked) {
            isDone(() -> meanwhile.forget(quoted(asked.inquiry())));
        }
        return given;
    }

    private static List<Article> quoted(Inquiry inquiry) {
        return inquiry.answer().citations().stream().map(Citation::article).toList();
    }

    /** A conversation that could not be begun has no id. */
    private AnswerDocument begun(Turn turn, AnswerDocument answer) {
        var id = conversations.begin();
        return isDone(() -> conversations.add(id, turn)) ? answer.in(id) : answer.unkept();
    }

    /** One that was deleted meanwhile is none to be in. */
    private AnswerDocument goneOn(String id, Turn turn, AnswerDocument answer) {
        try {
            return conversations.goOn(id, turn) ? answer.in(id) : answer.unkept();
        } catch (DiskException e) {
            LOG.error(e.getMessage());
            return answer.in(id).unkept();
        }
    }

    /** @param earlier what the caller remembers of the conversation, oldest first; nothing of it is kept */
    public AnswerDocument ask(Question question, List<Turn> earlier, AnswerListener listener) {
        var reply = onRecord.ask(question, listener, told -> dialogue.ask(question, earlier, Scope.ALL, told));
        return settled(reply, kept(reply));
    }

    /** As above, and the answer is not kept either: it cannot be asked for again. */
    public AnswerDocument askUnkept(Question question, List<Turn> earlier, AnswerListener listener) {
        var reply = onRecord.ask(question, listener, told -> dialogue.ask(question, earlier, Scope.ALL, told));
        count(reply);
        return reply.document().unkept();
    }

    private void count(Reply reply) {
        if (reply instanceof Reply.Inquired asked) {
            metrics.count(asked.inquiry());
        }
    }

    /** Small talk proves nothing. What cannot be kept is given all the same, and says so. */
    private AnswerDocument kept(Reply reply) {
        count(reply);
        if (reply instanceof Reply.Inquired asked) {
            return isDone(() -> keep(asked.inquiry())) ? reply.document() : reply.document().unkept();
        }
        return reply.document();
    }

    private void keep(Inquiry inquiry) {
        versions.keep(quoted(inquiry));
        archive.store(ProofDocument.of(inquiry), inquiry.retrieval().generation().walls());
    }

    private static boolean isDone(Runnable keeping) {
        try {
            keeping.run();
            return true;
        } catch (DiskException e) {
            LOG.error(e.getMessage());
            return false;
        }
    }
}
