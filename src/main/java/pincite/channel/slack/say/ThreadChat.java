package pincite.channel.slack.say;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.memory.ThreadConversations;
import pincite.conversation.Chat;
import pincite.conversation.Conversations;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** A thread is a conversation, whatever process answers in it; what has no thread is one question. */
@ApplicationScoped
class ThreadChat implements Answering {

    private final Chat chat;
    private final Conversations conversations;
    private final ThreadConversations threads;

    @Inject
    ThreadChat(Chat chat, Conversations conversations, ThreadConversations threads) {
        this.chat = chat;
        this.conversations = conversations;
        this.threads = threads;
    }

    @Override
    public AnswerDocument answer(SlackQuestion asked, AnswerListener listener) {
        var place = Place.of(asked);
        var answer = chat.ask(new Question(asked.text()), Scope.ALL, goingOn(place), listener);
        place.thread().ifPresent(
                thread -> threads.remember(place.team(), place.channel(), thread,
                        answer.conversation().orElseThrow()));
        return answer;
    }

    /** None where the thread is new, or its conversation was forgotten or is full. */
    private Optional<String> goingOn(Place place) {
        return place.thread().flatMap(thread -> threads.of(place.team(), place.channel(), thread))
                .filter(id -> conversations.find(id).filter(turns -> turns.size() < Conversations.MOST_TURNS)
                        .isPresent());
    }
}
