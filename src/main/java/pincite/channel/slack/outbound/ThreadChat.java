package pincite.channel.slack.outbound;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;

import pincite.answer.AnswerListener;
import pincite.channel.AnswerDocument;
import pincite.channel.Chat;
import pincite.channel.slack.SlackConfig;
import pincite.channel.slack.SlackQuestion;
import pincite.conversation.Conversations;
import pincite.conversation.Turn;
import pincite.retrieval.Question;
import pincite.retrieval.RefusedException;
import pincite.retrieval.Scope;

/** A thread is a conversation, whatever process answers in it; what has no thread is one question. */
@ApplicationScoped
class ThreadChat implements Answering {

    private final Chat chat;
    private final Conversations conversations;
    private final ThreadTurns threads;

    @Inject
    ThreadChat(Chat chat, Conversations conversations, SlackConfig config, ObjectMapper json) {
        this.chat = chat;
        this.conversations = conversations;
        this.threads = new ThreadTurns(config.inboxFolder().resolve("threads"), json);
    }

    @Override
    public AnswerDocument answer(SlackQuestion asked, AnswerListener listener) {
        var question = new Question(asked.text());
        var place = Place.of(asked);
        var conversation = place.thread().map(thread -> conversation(place));
        var answer = chat.ask(question, Scope.ALL, conversation, listener).document();
        conversation.ifPresent(id -> threads.add(place, id, new Turn(question.text(), answer.id())));
        return answer;
    }

    private String conversation(Place place) {
        var known = threads.of(place);
        return resumed(known.conversation()).orElseGet(() -> begun(known));
    }

    private Optional<String> resumed(String id) {
        try {
            return Optional.of(conversations.resume(id));
        } catch (RefusedException forgotten) {
            return Optional.empty();
        }
    }

    /** With what was asked before, if anything was. */
    private String begun(ThreadTurns.Known known) {
        var id = conversations.begin();
        known.turns().forEach(turn -> conversations.add(id, turn));
        return id;
    }
}
