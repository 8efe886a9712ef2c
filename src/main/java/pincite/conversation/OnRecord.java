package pincite.conversation;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.audit.AuditLog;
import pincite.audit.Upshot;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;

/** Lets nobody have an answer, or a part of one, before it is on record that they have it; where there is a record. */
@ApplicationScoped
class OnRecord {

    private final AuditLog log;

    @Inject
    OnRecord(AuditLog log) {
        this.log = log;
    }

    Reply ask(Question question, AnswerListener listener, Function<AnswerListener, Reply> dialogue) {
        if (!log.isOn()) {
            return dialogue.apply(listener);
        }
        var held = new HeldAnswer(listener);
        var reply = asked(question, held, dialogue);
        put(question, reply);
        held.tell();
        return reply;
    }

    private Reply asked(Question question, AnswerListener held, Function<AnswerListener, Reply> dialogue) {
        try {
            return dialogue.apply(held);
        } catch (RefusedException e) {
            log.putQuestion(question.text(), List.of(), Upshot.REFUSED);
            throw e;
        } catch (RuntimeException e) {
            log.putQuestion(question.text(), List.of(), Upshot.FAILED);
            throw e;
        }
    }

    /** @throws pincite.disk.DiskException where it cannot be put on record */
    Reply put(Question question, Reply reply) {
        var answer = reply.document();
        var articles = answer.citations().stream().map(citation -> citation.article().id()).toList();
        log.putQuestion(question.text(), articles, Upshot.valueOf(answer.said().outcome().name()));
        return reply;
    }
}
