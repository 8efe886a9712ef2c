package pincite.channel.openai;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.CitedText;
import pincite.conversation.ConversationHistory;
import pincite.conversation.Turn;
import pincite.record.AnswerArchive;
import pincite.record.AnswerDocument;
import pincite.record.ProofDocument;

/** Answers that were given before, as what was said in a conversation; to who may not open them they are not there. */
@ApplicationScoped
class KeptWords {

    private final AnswerArchive archive;
    private final ConversationHistory conversations;

    @Inject
    KeptWords(AnswerArchive archive, ConversationHistory conversations) {
        this.archive = archive;
        this.conversations = conversations;
    }

    /** One that was given in a conversation is there for whose that is, as long as it has a place in it. */
    Optional<AnswerDocument> answer(ResponseId id) {
        var answer = archive.find(id.answer()).map(ProofDocument::answer);
        return id.conversation().isPresent()
                ? answer.filter(each -> turns(id).isPresent()).map(each -> each.in(id.conversation().get()))
                : answer;
    }

    /** Whether it had a place in a conversation of who asks; the answer itself may be others', too. */
    boolean drop(ResponseId id) {
        return id.conversation().filter(conversation -> conversations.drop(conversation, id.answer())).isPresent();
    }

    /** @param message its id */
    Optional<String> of(String message) {
        return ResponseId.ofMessage(message).flatMap(archive::find).map(ProofDocument::answer).map(KeptWords::text);
    }

    /** What was asked up to then, and what was said to it. */
    Optional<List<Turn>> turns(ResponseId id) {
        return id.conversation().isPresent()
                ? id.conversation().flatMap(conversation -> conversations.upTo(conversation, id.answer()))
                : alone(id);
    }

    private Optional<List<Turn>> alone(ResponseId id) {
        return archive.find(id.answer()).map(ProofDocument::answer)
                .map(answer -> ClientMemory.of(List.of(new ClientMessage(ClientMessage.USER, answer.question()),
                        new ClientMessage(ClientMessage.ASSISTANT, text(answer)))));
    }

    private static String text(AnswerDocument answer) {
        return CitedText.of(answer).text();
    }
}
