package pincite.channel.openai;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pincite.channel.CitedText;
import pincite.conversation.Turn;
import pincite.record.AnswerArchive;
import pincite.record.AnswerDocument;
import pincite.record.ProofDocument;

/** Answers that were given before, as what was said in a conversation; to who may not open them they are not there. */
@ApplicationScoped
class KeptWords {

    private final AnswerArchive archive;

    @Inject
    KeptWords(AnswerArchive archive) {
        this.archive = archive;
    }

    Optional<AnswerDocument> answer(ResponseId id) {
        return archive.find(id.answer()).map(ProofDocument::answer);
    }

    /** @param message its id */
    Optional<String> of(String message) {
        return ResponseId.ofMessage(message).flatMap(archive::find).map(ProofDocument::answer).map(KeptWords::text);
    }

    /** What was asked, and what was said to it. */
    Optional<List<Turn>> turns(ResponseId id) {
        return answer(id)
                .map(answer -> ClientMemory.of(List.of(new ClientMessage(ClientMessage.USER, answer.question()),
                        new ClientMessage(ClientMessage.ASSISTANT, text(answer)))));
    }

    private static String text(AnswerDocument answer) {
        return CitedText.of(answer).text();
    }
}
