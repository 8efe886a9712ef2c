package pincite.channel.slack.say;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.answer.AnswerListener;
import pincite.channel.slack.SlackQuestion;
import pincite.channel.slack.SlackQuestion.Source;
import pincite.channel.slack.memory.ThreadConversations;
import pincite.channel.slack.say.block.Message;
import pincite.conversation.Chat;
import pincite.conversation.Conversations;
import pincite.conversation.Overheard;
import pincite.record.AnswerDocument;
import pincite.retrieval.Question;
import pincite.retrieval.Scope;

/** A thread is a conversation, whatever process answers in it; what has no thread is one question. */
@ApplicationScoped
class ThreadChat implements Answering {

    /** Whoever speaks unasked is more likely right than wrong. */
    private static final double SURE = 0.5;

    private final Chat chat;
    private final Conversations conversations;
    private final ThreadConversations threads;
    private final ChannelWatches watches;
    private final Wishes wishes;

    @Inject
    ThreadChat(Chat chat, Conversations conversations, ThreadConversations threads, ChannelWatches watches,
            Wishes wishes) {
        this.watches = watches;
        this.wishes = wishes;
        this.chat = chat;
        this.conversations = conversations;
        this.threads = threads;
    }

    @Override
    public AnswerDocument answer(SlackQuestion asked, AnswerListener listener) {
        return watches.reply(asked).orElseGet(() -> answered(asked, listener));
    }

    private AnswerDocument answered(SlackQuestion asked, AnswerListener listener) {
        var answer = chat.ask(new Question(asked.text()), Scope.ALL, goingOn(asked), listener);
        remember(asked, answer);
        return answer;
    }

    @Override
    public Optional<List<Message>> wished(SlackQuestion asked) {
        return wishes.fulfilled(asked);
    }

    private void remember(SlackQuestion asked, AnswerDocument answer) {
        answer.conversation().ifPresent(conversation -> thread(asked)
                .ifPresent(thread -> threads.remember(asked.team(), asked.channel(), thread, conversation)));
    }

    /** What only one user sees goes on beside what all see, and neither shows in the other. */
    private static Optional<String> thread(SlackQuestion asked) {
        return Place.of(asked).thread().map(thread -> asked.isPrivate() ? thread + '|' + asked.user() : thread);
    }

    /** In a thread only what goes on with what was asked there; anywhere else, whatever is said to us. */
    @Override
    public boolean isAsked(SlackQuestion asked) {
        return asked.source() != Source.THREAD || new Overheard(asked.text())
                .isAbout(goingOn(asked).flatMap(conversations::find).orElse(List.of()));
    }

    /** What is not said is not remembered either: "And when?" is about what was asked before "Lunch?" */
    @Override
    public Optional<AnswerDocument> overheard(SlackQuestion asked) {
        var answer = chat.overhear(new Question(asked.text()), Scope.ALL, goingOn(asked), ThreadChat::isSure);
        answer.ifPresent(said -> remember(asked, said));
        return answer;
    }

    private static boolean isSure(AnswerDocument answer) {
        return answer.isAnswered() && answer.making().confidence() >= SURE;
    }

    /** None where the thread is new, or its conversation was forgotten or is full. */
    private Optional<String> goingOn(SlackQuestion asked) {
        return thread(asked).flatMap(thread -> threads.of(asked.team(), asked.channel(), thread))
                .filter(id -> conversations.find(id).filter(turns -> turns.size() < Conversations.MOST_TURNS)
                        .isPresent());
    }
}
