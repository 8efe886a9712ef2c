package pincite.channel.openai;

import java.util.ArrayList;
import java.util.List;

import pincite.conversation.Turn;
import pincite.conversation.typed.Wrapped;
import pincite.retrieval.Question;

/** What a client says was asked and answered before. */
final class ClientMemory {

    private final List<Turn> turns = new ArrayList<>();
    private String asked = "";
    private final List<String> lines = new ArrayList<>();

    private ClientMemory() {
    }

    static List<Turn> of(List<ClientMessage> messages) {
        var memory = new ClientMemory();
        messages.forEach(memory::hear);
        memory.keep();
        return List.copyOf(memory.turns);
    }

    private void hear(ClientMessage message) {
        if (message.isBy(ClientMessage.USER)) {
            keep();
            asked = Wrapped.question(message.text());
        }
        if (message.isBy(ClientMessage.ASSISTANT)) {
            lines.addAll(StatedLines.in(message.text()));
        }
    }

    /** What could not be asked was not answered. */
    private void keep() {
        if (!asked.isBlank() && asked.codePointCount(0, asked.length()) <= Question.LONGEST) {
            Turn.remembered(new Question(asked), turns, lines).ifPresent(turns::add);
        }
        lines.clear();
        asked = "";
    }
}
